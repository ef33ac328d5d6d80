package org.newshound.read.xml.mend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Counts what was mended in a file, to be told.
///
/// Not safe for use by several threads at once.
public final class Mends {
  private static final int MOST_NAMED = 5;

  private int bareAmpersands;
  private int wrongCharacters;
  private int bareBrackets;
  private int wrongTags;
  private int leftOut;
  private final Set<String> unclosed = new LinkedHashSet<>();
  private final Set<String> unopened = new LinkedHashSet<>();
  private final Set<String> undeclared = new LinkedHashSet<>();

  public void bareAmpersand() {
    bareAmpersands += 1;
  }

  public void wrongCharacter() {
    wrongCharacters += 1;
  }

  public void bareBracket() {
    bareBrackets += 1;
  }

  public void wrongTag() {
    wrongTags += 1;
  }

  public void leftOut() {
    leftOut += 1;
  }

  public void unclosed(String name) {
    add(name, unclosed);
  }

  public void unopened(String name) {
    add(name, unopened);
  }

  public void undeclared(String prefix) {
    add(prefix, undeclared);
  }

  private static void add(String name, Set<String> names) {
    if (names.size() < MOST_NAMED) {
      names.add(name);
    }
  }

  /// Returns what was mended since the last call.
  public List<String> take() {
    List<String> warnings = new ArrayList<>();
    count(bareAmpersands, " ampersands that begin no known entity were read as such", warnings);
    count(wrongCharacters, " characters that XML does not allow were left out", warnings);
    count(bareBrackets, " \"<\" that begin no tag were read as such", warnings);
    count(wrongTags, " tags whose attributes are not written as XML were put right", warnings);
    count(leftOut, " characters before the first element were left out", warnings);
    named(unclosed, "elements that are never closed end with those around them: ", warnings);
    named(unopened, "end tags that close nothing were left out: ", warnings);
    named(undeclared, "prefixes that are declared nowhere were taken as they stand: ", warnings);
    bareAmpersands = 0;
    wrongCharacters = 0;
    bareBrackets = 0;
    wrongTags = 0;
    leftOut = 0;
    return warnings;
  }

  private static void count(int count, String what, List<String> warnings) {
    if (count > 0) {
      warnings.add(count + what);
    }
  }

  private static void named(Set<String> names, String what, List<String> warnings) {
    if (!names.isEmpty()) {
      warnings.add(what + String.join(", ", names));
      names.clear();
    }
  }
}

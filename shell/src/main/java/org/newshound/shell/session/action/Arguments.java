package org.newshound.shell.session.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands behind a command: words parted by blanks, in quotes when they hold some, and
/// switches.
///
/// @param words the words without quotes and switches
/// @param switches what begins with a hyphen
/// @param form what stands behind `-o`
public record Arguments(List<String> words, List<String> switches, Optional<String> form) {
  private static final String FORM = "-o";

  public static Arguments of(String rest) {
    List<String> words = new ArrayList<>();
    List<String> switches = new ArrayList<>();
    Optional<String> form = Optional.empty();
    List<String> parts = parts(rest);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.equals(FORM) && i + 1 < parts.size()) {
        form = Optional.of(parts.get(++i));
      } else if (part.startsWith("-") && part.length() > 1) {
        switches.add(part);
      } else {
        words.add(part);
      }
    }
    return new Arguments(List.copyOf(words), List.copyOf(switches), form);
  }

  /// Returns the words with a blank between two.
  String text() {
    return String.join(" ", words);
  }

  boolean has(String name) {
    return switches.contains(name);
  }

  private static List<String> parts(String rest) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char quote = 0;
    boolean any = false;
    for (int i = 0; i < rest.length(); i++) {
      char unit = rest.charAt(i);
      if (quote == 0 && Character.isWhitespace(unit)) {
        if (any) {
          parts.add(part.toString());
        }
        part.setLength(0);
        any = false;
      } else if (quote == 0 && (unit == '"' || unit == '\'') && part.isEmpty()) {
        quote = unit;
        any = true;
      } else if (quote != 0 && unit == quote) {
        quote = 0;
      } else {
        part.append(unit);
        any = true;
      }
    }
    if (any) {
      parts.add(part.toString());
    }
    return parts;
  }
}

package org.newshound.read.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first line of a telegram: `eca062 4 i 211 ccccb dpa 061`.
///
/// @param number the service's letters and the telegram's number
/// @param priority from 1 to 9
/// @param category the letters of the category
/// @param agency the agency's short name, or of its service; empty when it is not said
record WireHeader(String number, String priority, String category, String agency) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>[A-Za-z]{2,4} ?\\d{3,5}) (?<priority>[1-9]) (?<category>[A-Za-z]{1,4})"
              + " (?<words>\\d{1,5})(?<rest>(?: .*)?)");
  private static final Pattern AGENCY =
      Pattern.compile("(?<agency>\\p{L}[\\p{L}-]{1,14}) \\d{1,6}");
  private static final int LONGEST = 120;

  /// Returns what the line says; nothing when it is no header.
  static @Nullable WireHeader of(String raw) {
    if (raw.length() > LONGEST) {
      return null;
    }
    Matcher line = FORM.matcher(raw.strip().replaceAll("\\s+", " "));
    if (!line.matches()) {
      return null;
    }
    return new WireHeader(
        line.group("number").replace(" ", ""),
        line.group("priority"),
        line.group("category"),
        agency(line.group("rest").strip()));
  }

  private static String agency(String rest) {
    List<String> words = List.of(rest.split(" ", -1));
    String last = String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    Matcher agency = AGENCY.matcher(last);
    return agency.matches() ? agency.group("agency") : "";
  }
}

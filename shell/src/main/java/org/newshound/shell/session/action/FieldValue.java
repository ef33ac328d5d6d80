package org.newshound.shell.session.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A field and one value of it, as a command takes them: `place:"Port Marlow"`, `place:Oslo` and
/// `place Port Marlow` are the same to all commands.
///
/// @param name what was typed for the field
/// @param value the value, without quotes
record FieldValue(String name, String value) {
  private static final Pattern FORM =
      Pattern.compile("(?s)((?i:extra\\.)[\\w.-]+|\\p{L}+)(?:\\s*[:=]\\s*|\\s+)(.+)");

  /// Reads what was typed; none when it has no such form.
  static Optional<FieldValue> of(String typed) {
    Matcher found = FORM.matcher(typed.strip());
    return found.matches()
        ? Optional.of(new FieldValue(found.group(1), unquoted(found.group(2).strip())))
        : Optional.empty();
  }

  private static String unquoted(String value) {
    List<String> words = Arguments.of(value).words();
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted && words.size() == 1 ? words.getFirst() : value;
  }
}

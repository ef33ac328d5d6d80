package org.newshound.read.xml.mend;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A start or end tag, read as browsers read them: attributes without quotes or values, or twice.
///
/// @param name its name
/// @param closing whether it is an end tag
/// @param empty whether it is an element without content
/// @param attributes their values as they stand, by name
/// @param length how many characters it has
/// @param sound whether XML allows it as it stands
public record XmlTag(
    String name,
    boolean closing,
    boolean empty,
    Map<String, String> attributes,
    int length,
    boolean sound) {

  /// Reads the tag that a text begins with; null when its `<` begins none.
  public static @Nullable XmlTag read(CharSequence text) {
    return new Scan(text).tag();
  }

  private static final class Scan {
    private final CharSequence text;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private boolean sound = true;
    private int at;

    Scan(CharSequence text) {
      this.text = text;
    }

    @Nullable XmlTag tag() {
      boolean closing = unit(1) == '/';
      at = closing ? 2 : 1;
      if (!isNameStart(unit(at))) {
        return null;
      }
      String name = name();
      if (!isBlank(unit(at)) && unit(at) != '/' && unit(at) != '>') {
        return null;
      }
      boolean empty = false;
      for (skipBlanks(); unit(at) != '>'; skipBlanks()) {
        char unit = unit(at);
        if (unit == 0 || unit == '<') {
          return null;
        }
        empty = unit == '/' && unit(at + 1) == '>';
        if (unit == '/') {
          sound &= empty && !closing;
          at++;
        } else if (!attribute()) {
          return null;
        }
      }
      sound &= !closing || attributes.isEmpty();
      return new XmlTag(name, closing, empty, attributes, at + 1, sound);
    }

    private String name() {
      int from = at;
      while (isNamePart(unit(at))) {
        at++;
      }
      return usable(text.subSequence(from, at).toString());
    }

    /// A name may have one colon, inside.
    private String usable(String name) {
      int colon = name.indexOf(':');
      boolean one = colon < 0 || (colon == name.lastIndexOf(':') && colon < name.length() - 1);
      if (one && colon != 0 && (colon < 0 || isNameStart(name.charAt(colon + 1)))) {
        return name;
      }
      sound = false;
      return name.replace(':', '_');
    }

    /// Takes an attribute; false when its value never ends.
    private boolean attribute() {
      int from = at;
      if (!isNameStart(unit(at))) {
        sound = false;
        while (unit(at) != 0 && !isBlank(unit(at)) && "<>".indexOf(unit(at)) < 0) {
          at++;
        }
        return at > from;
      }
      String name = name();
      skipBlanks();
      if (unit(at) != '=') {
        sound = false;
        at += at == from ? 1 : 0;
        attributes.putIfAbsent(name, name);
        return true;
      }
      at++;
      skipBlanks();
      String value = value();
      if (value == null) {
        return false;
      }
      sound &= attributes.putIfAbsent(name, value) == null;
      return true;
    }

    private @Nullable String value() {
      char quote = unit(at);
      if (quote != '"' && quote != '\'') {
        sound = false;
        int from = at;
        while (unit(at) != 0 && unit(at) != '>' && unit(at) != '<' && !isBlank(unit(at))) {
          at++;
        }
        boolean slash = at > from && unit(at) == '>' && unit(at - 1) == '/';
        at -= slash ? 1 : 0;
        return text.subSequence(from, at).toString();
      }
      int end = at + 1;
      while (unit(end) != quote) {
        if (unit(end) == 0) {
          return null;
        }
        end++;
      }
      String value = text.subSequence(at + 1, end).toString();
      at = end + 1;
      char next = unit(at);
      sound &= value.indexOf('<') < 0 && (isBlank(next) || next == '/' || next == '>');
      return value;
    }

    private void skipBlanks() {
      while (isBlank(unit(at))) {
        at++;
      }
    }

    private char unit(int index) {
      return index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isBlank(char unit) {
      return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static boolean isNameStart(char unit) {
      return Character.isLetter(unit) || unit == '_' || unit == ':';
    }

    private static boolean isNamePart(char unit) {
      return Character.isLetterOrDigit(unit) || (unit != 0 && "_:-.\u00B7".indexOf(unit) >= 0);
    }
  }
}

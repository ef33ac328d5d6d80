package org.newshound.read.xml.mend;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Entities;

/// Mends references to characters: the entities of HTML become numbers, whether or not a DTD
/// declares them; a bare `&` becomes `&amp;`; references that XML does not allow go; those into the
/// gap of Latin-1 (`&#146;`) become what windows-1252 has there. References to entities that the
/// file declares itself are left to the parser's limits.
///
/// Not safe for use by several threads at once.
public final class XmlReferences {
  private static final int LONGEST_REFERENCE = 64;
  private static final String GAP_OF_LATIN_1 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final Set<String> declared = new HashSet<>();
  private final Mends mends;

  public XmlReferences(Mends mends) {
    this.mends = mends;
  }

  /// Takes the name of an entity that the file declares.
  public void declare(String name) {
    declared.add(name);
  }

  /// Writes what an ampersand means, and returns how many characters of the text that took.
  public int mend(CharSequence text, int at, StringBuilder out) {
    String name = name(text, at);
    int length = name.length() + 2;
    if (name.startsWith("#")) {
      number(codePoint(name), out);
      return length;
    }
    if (isLeftToParser(name)) {
      out.append('&').append(name).append(';');
      return length;
    }
    String meant = Entities.getByName(name);
    if (meant.isEmpty()) {
      mends.bareAmpersand();
      out.append("&amp;");
      return 1;
    }
    meant.codePoints().forEach(point -> write(point, out));
    return length;
  }

  private boolean isLeftToParser(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> !name.isEmpty() && declared.contains(name);
    };
  }

  private static String name(CharSequence text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST_REFERENCE);
    while (end < limit && isNamePart(text.charAt(end))) {
      end += 1;
    }
    boolean closed = end < limit && text.charAt(end) == ';';
    return closed ? text.subSequence(at + 1, end).toString() : "";
  }

  private static boolean isNamePart(char unit) {
    return Character.isLetterOrDigit(unit) || "#._-:".indexOf(unit) >= 0;
  }

  private void number(int value, StringBuilder out) {
    if (value >= 0x80 && value < 0xA0) {
      write(GAP_OF_LATIN_1.charAt(value - 0x80), out);
    } else if (isAllowed(value)) {
      write(value, out);
    } else {
      mends.wrongCharacter();
    }
  }

  private static void write(int codePoint, StringBuilder out) {
    out.append("&#").append(codePoint).append(';');
  }

  private static int codePoint(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      return hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Says whether XML allows a character.
  public static boolean isAllowed(int value) {
    if (value < ' ') {
      return value == '\t' || value == '\n' || value == '\r';
    }
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return value <= Character.MAX_CODE_POINT && !surrogate && value != 0xFFFE && value != 0xFFFF;
  }
}

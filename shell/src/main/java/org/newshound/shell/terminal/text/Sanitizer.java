package org.newshound.shell.terminal.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One pass over untrusted text that copies what is harmless and replaces or drops the rest.
final class Sanitizer {
  private static final int MAX_COMBINING_MARKS = 4;
  private static final String TAB = "    ";
  private static final int CONTROL_PICTURES = 0x2400;
  private static final String DELETE_PICTURE = "\u2421";
  private static final int NONE = -1;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int KEYCAP = 0x20e3;

  /// Scripts whose letters change their shape at a joiner.
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.KANNADA,
          UnicodeScript.KHMER,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.ORIYA,
          UnicodeScript.SINHALA,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU);

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int previous = NONE;
  private int joiner = NONE;
  private int marks;

  private Sanitizer(String source) {
    this.source = source;
  }

  /// A run of the result; a substitute represents a character that was not let through.
  record Piece(String text, boolean substitute) {}

  /// Returns the safe runs of a text, in order.
  static List<Piece> pieces(String untrusted) {
    Sanitizer sanitizer = new Sanitizer(untrusted);
    sanitizer.run();
    return sanitizer.pieces;
  }

  /// Returns whether a character must not reach a terminal unchanged, whatever its context.
  static boolean isUnsafe(int point) {
    return Character.isISOControl(point)
        || isLineEnd(point)
        || isMalformed(point)
        || isInvisible(point);
  }

  /// Returns a UTF-16 unit as an escape, such as `\u009b`.
  static String escape(char unit) {
    return String.format(Locale.ROOT, "\\u%04x", (int) unit);
  }

  private void run() {
    int i = 0;
    while (i < source.length()) {
      int point = source.codePointAt(i);
      int next = i + Character.charCount(point);
      if (point == '\r' && next < source.length() && source.charAt(next) == '\n') {
        point = '\n';
        next++;
      }
      take(point);
      i = next;
    }
    flush();
  }

  private void take(int point) {
    if (point == '\n' || isLineEnd(point)) {
      base('\n');
    } else if (point == '\t') {
      plain.append(TAB);
      joiner = NONE;
      previous = ' ';
    } else if (Character.isISOControl(point)) {
      substitute(picture(point));
    } else if (isMalformed(point)) {
      base(0xfffd);
    } else if (isVariationSelector(point)) {
      variation(point);
    } else if (isInvisible(point)) {
      invisible(point);
    } else if (isCombining(point)) {
      combining(point);
    } else {
      base(point);
    }
  }

  private void base(int point) {
    if (joiner != NONE && joins(joiner, point)) {
      plain.appendCodePoint(joiner);
    }
    joiner = NONE;
    plain.appendCodePoint(point);
    previous = point;
    marks = 0;
  }

  private void combining(int point) {
    joiner = NONE;
    if (marks++ < MAX_COMBINING_MARKS) {
      plain.appendCodePoint(point);
    }
    if (point == KEYCAP || Character.UnicodeScript.of(point) != UnicodeScript.INHERITED) {
      previous = point;
    }
  }

  /// Selectors pick a picture for an emoji, symbol, digit or ideograph; elsewhere they only hide.
  private void variation(int point) {
    boolean selects =
        previous != NONE
            && (Character.isEmoji(previous)
                || Character.isIdeographic(previous)
                || UnicodeScript.of(previous) == UnicodeScript.MONGOLIAN
                || Character.getType(previous) == Character.OTHER_SYMBOL
                || Character.getType(previous) == Character.MATH_SYMBOL);
    if (selects && marks++ == 0) {
      plain.appendCodePoint(point);
    }
  }

  /// A joiner waits for what it may join.
  private void invisible(int point) {
    String name = bidiName(point);
    if (!name.isEmpty()) {
      substitute('‹' + name + '›');
    } else if (isJoiner(point)) {
      joiner = point;
    }
  }

  private boolean joins(int by, int following) {
    if (previous == NONE) {
      return false;
    }
    boolean emoji = by == ZERO_WIDTH_JOINER && isPicture(previous) && isPicture(following);
    return emoji || (isJoining(previous) && isJoining(following));
  }

  private void substitute(String sign) {
    flush();
    pieces.add(new Piece(sign, true));
    joiner = NONE;
    previous = NONE;
    marks = 0;
  }

  private void flush() {
    if (!plain.isEmpty()) {
      pieces.add(new Piece(plain.toString(), false));
      plain.setLength(0);
    }
  }

  private static String picture(int control) {
    if (control < ' ') {
      return Character.toString(CONTROL_PICTURES + control);
    }
    return control == 0x7f ? DELETE_PICTURE : escape((char) control);
  }

  private static boolean isPicture(int point) {
    return Character.isEmoji(point) && point > 0x7f;
  }

  private static boolean isJoining(int point) {
    return JOINING.contains(UnicodeScript.of(point));
  }

  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
  }

  private static boolean isLineEnd(int point) {
    return point == 0x2028 || point == 0x2029;
  }

  private static boolean isMalformed(int point) {
    return Character.getType(point) == Character.SURROGATE
        || (point & 0xfffe) == 0xfffe
        || (point >= 0xfdd0 && point <= 0xfdef);
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
  }

  private static boolean isCombining(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /// Format characters, but not the few that are drawn, such as the Arabic number sign.
  private static boolean isInvisible(int point) {
    return switch (point) {
      case 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xffa0 -> true;
      default ->
          (point >= 0xe0000 && point <= 0xe007f)
              || (Character.getType(point) == Character.FORMAT
                  && switch (UnicodeScript.of(point)) {
                    case COMMON, INHERITED -> !(point >= 0x600 && point <= 0x6dd);
                    default -> false;
                  });
    };
  }

  private static String bidiName(int point) {
    return switch (point) {
      case 0x202a -> "LRE";
      case 0x202b -> "RLE";
      case 0x202c -> "PDF";
      case 0x202d -> "LRO";
      case 0x202e -> "RLO";
      case 0x2066 -> "LRI";
      case 0x2067 -> "RLI";
      case 0x2068 -> "FSI";
      case 0x2069 -> "PDI";
      default -> "";
    };
  }
}

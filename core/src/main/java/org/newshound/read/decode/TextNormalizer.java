package org.newshound.read.decode;

import java.text.Normalizer;

/// Brings decoded text into the one form that every later step and every offset relies on.
///
/// Line ends of all kinds become line feeds, the no-break and fixed-width spaces become spaces, and
/// what has no width or is a control character goes, except the joiners that Persian, Indic scripts
/// and emoji need. Half a surrogate pair, as JSON can escape it, becomes U+FFFD. The result is in
/// NFC. Quotes and dashes stay as printed; folding them is the analyzer's work. HTML entities are
/// decoded when the text plainly carries them, as a scraper's output does ([Entities]); a lone `&`
/// or one `&amp;` in a text about HTML stays.
public final class TextNormalizer {
  private static final char REPLACEMENT = '\uFFFD';

  private TextNormalizer() {}

  /// Returns the normalised text. Normalising it again changes nothing but what decoding entities
  /// brought to light.
  public static String normalize(String text) {
    return clean(Entities.decodeIfCarried(text));
  }

  /// Says whether every surrogate of a text has its other half.
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHalf(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
        continue;
      }
      char kept = isHalf(text, i) ? REPLACEMENT : kept(unit);
      if (kept != 0) {
        clean.append(kept);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static char kept(char unit) {
    if (unit >= ' ' && unit < 0x7F) {
      return unit;
    }
    return switch (unit) {
      case '\n', '\t' -> unit;
      case '\r', '\u0085', '\u2028', '\u2029', '\f', '\u000B' -> '\n';
      case '\u00A0', '\u202F', '\u2007', '\u2009', '\u3000' -> ' ';
      case '\u200B', '\uFEFF', '\u00AD' -> 0;
      default -> Character.isISOControl(unit) ? 0 : unit;
    };
  }
}

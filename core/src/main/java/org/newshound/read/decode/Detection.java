package org.newshound.read.decode;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Finds the encoding of a text that declares none, or a wrong one, by its letters.
///
/// The statistics are ICU's. What they propose must also decode, must not set capitals inside of
/// words, as Greek does when it is read as Russian, and must beat western European clearly where it
/// is another Latin one, since most files are western.
final class Detection {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 16 << 10;
  private static final int MARGIN = 10;
  private static final int LEAST_CONFIDENCE = 10;
  private static final int WRONG_SHARE = 50;
  private static final int CAPITAL_SHARE = 8;
  private static final char REPLACEMENT = '\uFFFD';

  private Detection() {}

  /// Returns the encoding; empty when nothing is likely.
  static Optional<Charset> of(byte[] bytes) {
    byte[] sample = sample(bytes);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(startsWithTag(bytes));
    detector.setText(sample);
    CharsetMatch[] matches = detector.detectAll();
    int western = 0;
    for (CharsetMatch match : matches) {
      western = isWestern(match) ? Math.max(western, match.getConfidence()) : western;
    }
    for (CharsetMatch match : matches) {
      Optional<Charset> found = charset(match).filter(charset -> fits(sample, charset));
      boolean latin = match.getName().endsWith("8859-2") || match.getName().endsWith("8859-9");
      latin |= match.getName().endsWith("1250") || match.getName().endsWith("1254");
      int least = latin ? western + MARGIN : LEAST_CONFIDENCE;
      if (found.isPresent() && match.getConfidence() >= least) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isWestern(CharsetMatch match) {
    return match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252");
  }

  /// Ukrainian letters are box drawings in the Russian set, which nobody writes.
  private static Optional<Charset> charset(CharsetMatch match) {
    String name = match.getName();
    return switch (name) {
      case "KOI8-R" -> EncodingLabels.find("koi8-u");
      case "ISO-8859-8-I", "ISO-8859-8" -> EncodingLabels.find("windows-1255");
      case "ISO-8859-7" -> EncodingLabels.find("windows-1253");
      default ->
          name.startsWith("UTF") || name.startsWith("IBM")
              ? Optional.empty()
              : EncodingLabels.find(name);
    };
  }

  /// Returns the lines that are not ASCII, which alone tell anything, up to a limit.
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    while (start < bytes.length && sample.size() < SAMPLE_BYTES) {
      int end = start;
      boolean telling = false;
      while (end < bytes.length && bytes[end] != '\n' && end - start < SAMPLE_BYTES) {
        telling |= bytes[end] < 0 || bytes[end] == 0x1B;
        end++;
      }
      end = Math.min(end + 1, bytes.length);
      if (telling) {
        sample.write(bytes, start, end - start);
      }
      start = end;
    }
    return sample.toByteArray();
  }

  private static boolean startsWithTag(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private static boolean fits(byte[] sample, Charset charset) {
    return charset.equals(WINDOWS) || isPlausible(new String(sample, charset));
  }

  private static boolean isPlausible(String text) {
    int wrong = 0;
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      wrong += unit == REPLACEMENT ? 1 : 0;
      if (i > 0 && unit > 127 && Character.isLowerCase(text.charAt(i - 1))) {
        letters += Character.isLetter(unit) ? 1 : 0;
        capitals += Character.isUpperCase(unit) ? 1 : 0;
      }
    }
    return wrong * WRONG_SHARE <= text.length() && capitals * CAPITAL_SHARE <= letters;
  }
}

package org.newshound.read.byline;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any line is a byline or is none; nothing in it is made up.
class BylineFuzz {
  private static final int LONGEST = 300;

  static Stream<byte[]> samples() {
    return Stream.concat(
        Samples.texts(
            "Reporting by Ana Reyes in Oslo; Editing by Jo Park",
            "Von Peter Quill und Mara Holt, dpa",
            "QUILL, Mara",
            "From our correspondent in Lima | 3 March 2025 | @mquill"),
        Samples.paragraphs(LONGEST, "wire"));
  }

  @MethodSource("samples")
  @FuzzTest
  void anyLineIsReadAndNothingIsMadeUp(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String line) {
    BylineParser parser = BylineParser.standard();
    parser.parse(line, true).ifPresent(match -> BylineProps.check(match, line));
    parser.parse(line, false).ifPresent(match -> BylineProps.check(match, line));
    parser.field(line).ifPresent(match -> BylineProps.check(match, line));
  }
}

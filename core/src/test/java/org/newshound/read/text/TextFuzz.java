package org.newshound.read.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Origin;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;
import org.newshound.read.ReadOutcome;

/// Any text is a page that is read whole, with nothing made up.
class TextFuzz {
  private static final Origin ORIGIN = Origin.of("page.txt", "text");

  static Stream<byte[]> samples() {
    return Samples.smallFiles("pages", "wire", "magazine", "not-articles/only-teasers.txt");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyTextIsReadWhole(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String page) {
    if (TextPageReader.read(page, ORIGIN) instanceof ReadOutcome.Accepted accepted) {
      PageClaims.check(page, accepted);
    }
  }
}

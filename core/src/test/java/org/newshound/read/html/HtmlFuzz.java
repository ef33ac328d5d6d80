package org.newshound.read.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a web page that is read or refused.
class HtmlFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("html");

  static Stream<byte[]> samples() {
    return Samples.smallFiles("html");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

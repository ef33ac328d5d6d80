package org.newshound.read.warc;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a web archive that is read or refused.
class WarcFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("warc");

  static Stream<byte[]> samples() {
    return Samples.files("formats/warc");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

package org.newshound.read.wire;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a file of telegrams that is read or refused.
class WireFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("iptc7901");

  static Stream<byte[]> samples() {
    return Samples.files("formats/iptc7901");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

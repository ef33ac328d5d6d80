package org.newshound.read.sgml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a file of the Reuters collection that is read or refused.
class ReutersFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("reuters-sgml");

  static Stream<byte[]> samples() {
    return Samples.files("formats/reuters-sgml");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

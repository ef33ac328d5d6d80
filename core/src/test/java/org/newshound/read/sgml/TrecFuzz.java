package org.newshound.read.sgml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a file of a TREC collection that is read or refused.
class TrecFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("trec-sgml");

  static Stream<byte[]> samples() {
    return Samples.files("formats/trec-sgml");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

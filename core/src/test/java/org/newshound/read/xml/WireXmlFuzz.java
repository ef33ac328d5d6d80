package org.newshound.read.xml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a file of one of the XML formats of news agencies that is read or refused.
class WireXmlFuzz {
  private static final FuzzedFile FILE =
      FuzzedFile.of("newsml1", "newsml-g2", "nitf", "rcv1", "ritzau");

  static Stream<byte[]> samples() {
    return Samples.files(
        "formats/newsml1", "formats/newsml-g2", "formats/nitf", "formats/rcv1", "formats/ritzau");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

package org.newshound.read.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a file of one JSON value, in the form of whoever wrote it, that is read or
/// refused.
class JsonFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("json");

  static Stream<byte[]> samples() {
    return Samples.files(
        "formats/ninjs/ferry-3.json",
        "formats/dpa-digitalwires",
        "formats/json-ld",
        "formats/json-feed");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

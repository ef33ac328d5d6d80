package org.newshound.read.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are lines of JSON, in our own form or that of others, each of them read or refused.
class JsonLinesFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("jsonl");

  static Stream<byte[]> samples() {
    return Samples.files(
        "formats/ninjs/mixed-1.jsonl",
        "formats/washington-post",
        "not-articles/broken.jsonl",
        "own-form.jsonl");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

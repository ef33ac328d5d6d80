package org.newshound.read.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are Markdown that is read or refused.
class MarkdownFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("markdown");

  static Stream<byte[]> samples() {
    return Samples.files("formats/markdown");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

package org.newshound.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any text falls into sentences that hold all of it.
class SentencesFuzz {
  private static final int LONGEST = 1_000;

  static Stream<byte[]> samples() {
    return Samples.paragraphs(LONGEST, "wire", "magazine");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyTextFallsIntoSentencesThatHoldAllOfIt(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String text) {
    assertThat(withoutBlanks(String.join("", Sentences.split(text))))
        .isEqualTo(withoutBlanks(text));
    assertThat(text.strip()).startsWith(Sentences.first(text));
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

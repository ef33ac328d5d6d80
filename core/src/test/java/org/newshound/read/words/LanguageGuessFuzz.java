package org.newshound.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any text has a language or is not known to have one.
class LanguageGuessFuzz {
  static Stream<byte[]> samples() {
    return Samples.smallFiles("pages");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyTextIsGuessedOrLeft(byte[] input) {
    Bounds.check(() ->
        LanguageGuess.of(Samples.text(input))
            .ifPresent(tag -> assertThat(tag).matches("[a-z]{2}")));
  }
}

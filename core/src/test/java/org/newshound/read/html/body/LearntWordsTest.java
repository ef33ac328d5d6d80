package org.newshound.read.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearntWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"class", "text"})
  void areGeneralWords(String kind) {
    Set<String> learnt = WordWeights.load(kind + "-words.txt").weights().keySet();

    assertThat(learnt).hasSizeGreaterThan(200).isSubsetOf(vocabulary(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "text"})
  void areWrittenInTheVocabularyAsPagesAreRead(String kind) {
    assertThat(vocabulary(kind))
        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT).strip()))
        .allSatisfy(word -> assertThat(word.chars()).allMatch(Character::isLetter));
  }

  @Test
  void nameNoCountriesAndNoStatesmen() {
    assertThat(vocabulary("text"))
        .doesNotContain("trump", "ukraine", "israel", "china", "germany", "deutschland");
  }

  private static Set<String> vocabulary(String kind) {
    InputStream in = LearntWordsTest.class.getResourceAsStream(kind + "-vocabulary.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

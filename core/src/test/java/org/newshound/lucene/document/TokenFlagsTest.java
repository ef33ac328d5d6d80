package org.newshound.lucene.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.Casing;
import org.newshound.plan.Stemming;

class TokenFlagsTest {
  private static final TextAnalysis ANALYSIS = new TextAnalysis();

  private static BytesRef encoded(String text) throws IOException {
    Tokens words = ANALYSIS.exact(text);
    return TokenFlags.encode(words, ANALYSIS.stemmed(words, Stemming.ENGLISH), text);
  }

  private static TokenFlags map(String text) throws IOException {
    TokenFlags map = new TokenFlags();
    map.decode(encoded(text));
    return map;
  }

  private static String word(String text, TokenFlags map, int position) {
    return text.substring(map.start(position), map.end(position));
  }

  @Test
  void wordsStandWhereTheTextHasThem() throws IOException {
    String text = "The ferry,  \"Marlow II\",\n\nleft — at last.";
    TokenFlags map = map(text);

    assertThat(List.of(word(text, map, 0), word(text, map, 1), word(text, map, 2)))
        .containsExactly("The", "ferry", "Marlow");
    assertThat(word(text, map, 4)).isEqualTo("left");
    assertThat(word(text, map, 6)).isEqualTo("last");
  }

  @Test
  void ordinaryWordTakesOneByte() throws IOException {
    assertThat(encoded(" the ferry left, the boats stayed").length).isEqualTo(6);
  }

  @Test
  void capitalsAreKnownWordByWord() throws IOException {
    TokenFlags map = map("ferry Ferry FERRY McLean 1987 É é A");

    assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
        .extracting(map::casing)
        .containsExactly(
            Casing.NONE,
            Casing.SOME,
            Casing.ALL,
            Casing.SOME,
            Casing.NONE,
            Casing.ALL,
            Casing.NONE,
            Casing.ALL);
  }

  @Test
  void wordThatIsItsOwnStemIsTold() throws IOException {
    TokenFlags map = map("ferry ferries harbour");

    assertThat(map.isStem(0)).isTrue();
    assertThat(map.isStem(1)).isFalse();
    assertThat(map.isStem(2)).isFalse();
  }

  @Test
  void positionWithoutAWordIsRefused() throws IOException {
    TokenFlags map = map("one two");

    assertThatThrownBy(() -> map.start(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no word stands at position 2");
  }

  @Test
  void gapsBetweenTextsAreStepsOfPositions() throws IOException {
    Tokens words = ANALYSIS.exact(List.of("a quay", "a pier"), 100);
    String text = "a quay\na pier";
    TokenFlags map = new TokenFlags();
    map.decode(TokenFlags.encode(words, ANALYSIS.stemmed(words, Stemming.ENGLISH), text));

    assertThat(word(text, map, 1)).isEqualTo("quay");
    assertThat(word(text, map, 102)).isEqualTo("a");
    assertThat(word(text, map, 103)).isEqualTo("pier");
    assertThatThrownBy(() -> map.start(50)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void oneMapCanBeFilledAgain() throws IOException {
    TokenFlags map = map("one two three four");
    map.end(3);
    map.decode(encoded("ferry"));

    assertThat(map.end(0)).isEqualTo(5);
    assertThatThrownBy(() -> map.end(1)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyWordOfAnyTextIsMapped(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "ferry",
            "Boats",
            "NATO",
            "U.S.",
            "a",
            "antidisestablishmentarianism",
            " ",
            "  ",
            ", ",
            "\n\n",
            "…",
            "—",
            "\"",
            "don’t",
            "50,000",
            "日本",
            "Zürich",
            "\ud83d\ude00",
            "-",
            " ".repeat(40),
            "x".repeat(400),
            "e\u0301");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    Tokens words = ANALYSIS.exact(text.toString());
    TokenFlags map = map(text.toString());

    // In any order: what was decoded for one position serves those before it.
    for (int i = 0; i < 1_000; i++) {
      int word = random.nextInt(words.count());
      assertThat(map.start(words.position(word))).isEqualTo(words.start(word));
      assertThat(map.end(words.position(word))).isEqualTo(words.stop(word));
    }
  }
}

package org.newshound.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.syntax.QueryPrinter;

class ArticleQueryTest {
  private static final Word A = new Word("a");
  private static final Word B = new Word("b");
  private static final Word C = new Word("c");

  @Test
  void operatorsOfAKindAreFolded() {
    assertThat(new And(List.of(new And(List.of(A, B)), C))).isEqualTo(new And(List.of(A, B, C)));
    assertThat(new Or(List.of(A, new Or(List.of(B, C))))).isEqualTo(new Or(List.of(A, B, C)));
  }

  @Test
  void operatorsOfTwoKindsAreKeptApart() {
    var or = new Or(List.of(A, B));

    assertThat(new And(List.of(or, C)).operands()).containsExactly(or, C);
  }

  @Test
  void ofTwoFieldsTheInnerOneCounts() {
    var inner = new Fielded(QueryField.BYLINE, A);

    assertThat(new Fielded(QueryField.HEADLINE, inner)).isEqualTo(inner);
  }

  @Test
  void operatorNeedsTwoOperands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Or(List.of(A)))
        .withMessage("OR needs two operands or more, not 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "new york", "a\u00a0b", "a\nb"})
  void wordIsOneWord(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Word(text));
  }

  @Test
  void blanksInAPhraseAreSingleSpaces() {
    assertThat(new Phrase(" new\t \u00a0york ", 0).text()).isEqualTo("new york");
  }

  @Test
  void phraseHoldsSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrase(" ", 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_001})
  void slopHasALimit(int slop) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phrase("a b", slop))
        .withMessage("a phrase has a slop from 0 to 1000, not " + slop);
  }

  @Test
  void nothingInsideATreeIsWrittenAsWhatItMeans() {
    assertThat(QueryPrinter.print(new Nothing())).isEmpty();
    assertThat(QueryPrinter.print(new And(List.of(A, new Nothing())))).isEqualTo("(a AND (NOT *))");
    assertThat(QueryPrinter.print(new Not(new Nothing()))).isEqualTo("(NOT (NOT *))");
  }
}

package org.newshound.lucene.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newshound.lucene.analysis.TextAnalysis;

class SentenceBoundsTest {
  private static final String TEXT =
      "Storm ahead\nThe ferry left. The boats stayed in port.\n\nNobody waited. …\nAll is well.";

  private static SentenceBounds shape(String text, int leadStart, int leadEnd) throws IOException {
    SentenceBounds shape = new SentenceBounds();
    shape.decode(SentenceBounds.encode(new TextAnalysis().exact(text), text, leadStart, leadEnd));
    return shape;
  }

  private static SentenceBounds shape() throws IOException {
    return shape(TEXT, TEXT.indexOf("The ferry"), TEXT.indexOf("\n\n"));
  }

  @Test
  void sentencesBeginAtTheirFirstWords() throws IOException {
    SentenceBounds shape = shape();

    // storm ahead | the ferry left | the boats stayed in port | nobody waited | all is well
    assertThat(IntStream.range(0, 15).map(shape::sentenceStart))
        .containsExactly(0, 0, 2, 2, 2, 5, 5, 5, 5, 5, 10, 10, 12, 12, 12);
    assertThat(IntStream.range(0, 12).map(shape::sentenceEnd))
        .containsExactly(2, 2, 5, 5, 5, 10, 10, 10, 10, 10, 12, 12);
  }

  @Test
  void lineFeedsPartParagraphs() throws IOException {
    SentenceBounds shape = shape();

    assertThat(IntStream.of(0, 1, 2, 9, 10, 11, 12).map(shape::paragraphStart))
        .containsExactly(0, 0, 2, 2, 10, 10, 12);
    assertThat(IntStream.of(0, 2, 9, 11).map(shape::paragraphEnd)).containsExactly(2, 10, 10, 12);
  }

  @Test
  void aParagraphMayBeginWithASentenceWithoutAWord() throws IOException {
    SentenceBounds shape = shape("Gold rose.\n. CORPORATE\n*** \n- Exports fell.", 0, 0);

    // gold rose | corporate | exports fell
    assertThat(IntStream.range(0, 5).map(shape::sentenceStart)).containsExactly(0, 0, 2, 3, 3);
    assertThat(IntStream.range(0, 5).map(shape::paragraphStart)).containsExactly(0, 0, 2, 3, 3);
  }

  @Test
  void lastSentenceAndParagraphHaveNoEnd() throws IOException {
    assertThat(shape().sentenceEnd(14)).isEqualTo(Integer.MAX_VALUE);
    assertThat(shape().paragraphEnd(14)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void leadIsAStretchOfPositions() throws IOException {
    assertThat(shape().leadStart()).isEqualTo(2);
    assertThat(shape().leadEnd()).isEqualTo(10);
  }

  @Test
  void textWithoutLeadHasAnEmptyOne() throws IOException {
    SentenceBounds shape = shape(TEXT, 0, 0);

    assertThat(shape.leadEnd()).isEqualTo(shape.leadStart());
  }

  @Test
  void textWithoutWordsIsOneSentence() throws IOException {
    SentenceBounds shape = shape("…\n—", 0, 0);

    assertThat(shape.sentenceStart(0)).isZero();
    assertThat(shape.sentenceEnd(0)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void shapeIsNeededForMoreThanOneSentence() {
    assertThat(SentenceBounds.isNeeded("The ferry left the U.S. coast")).isFalse();
    assertThat(SentenceBounds.isNeeded("The ferry left. It is late.")).isTrue();
  }

  @Test
  void clearedShapeIsOneSentence() throws IOException {
    SentenceBounds shape = shape();
    shape.clear();

    assertThat(shape.sentenceEnd(3)).isEqualTo(Integer.MAX_VALUE);
    assertThat(shape.leadEnd()).isZero();
  }
}

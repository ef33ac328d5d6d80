package org.newshound.read.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void blankLinesPartParagraphs() {
    assertThat(Texts.paragraphs("One.\n\nTwo.\n \n\nThree."))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void wrappedLinesAreJoined() {
    String text =
        """
        Crews of the island ferries walked out on Friday, and the harbor
        Union fell silent for the first time in nine long and busy years,
        Monday included.
        """;

    assertThat(Texts.paragraphs(text)).hasSize(1);
  }

  @Test
  void indentedLinesBeginParagraphs() {
    String text =
        """
        Crews of the island ferries walked out on Friday, and the harbor
        fell silent.
            The union did not say how long it would
        last.
        """;

    assertThat(Texts.paragraphs(text))
        .containsExactly(
            "Crews of the island ferries walked out on Friday, and the harbor fell silent.",
            "The union did not say how long it would last.");
  }

  @Test
  void linesThatWereMeantToEndStayApart() {
    assertThat(Texts.paragraphs("By Mara Quill\nOslo, March 11 - Crews walked out."))
        .containsExactly("By Mara Quill", "Oslo, March 11 - Crews walked out.");
  }

  @Test
  void rowsOfATableStayApart() {
    assertThat(Texts.paragraphs("Stocks.........644 vs.....1,337\nshipped........680 vs.......425"))
        .hasSize(2);
  }

  @Test
  void aTextWithoutLettersHasNoParagraphs() {
    assertThat(Texts.paragraphs(" \n\t\n\u00A0\n")).isEmpty();
  }

  @Test
  void lineIsOneLine() {
    assertThat(Texts.line("  A\u00A0 bridge\n\tcloses ")).isEqualTo("A bridge closes");
  }
}

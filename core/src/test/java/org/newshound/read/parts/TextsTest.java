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
  void aFirstLineThatLostItsDatelineGoesOn() {
    String text =
        """
        Tarrow Ferries and Petrel Shipping
        Ltd said they plan to join the two lines that cross the bay
        <TRW> and to sell a ship.
            The ships will be sold by the end of the year, a clerk said,
        if a buyer is found.
         Wire
        """;

    assertThat(Texts.paragraphs(text))
        .containsExactly(
            "Tarrow Ferries and Petrel Shipping Ltd said they plan to join the two lines that"
                + " cross the bay <TRW> and to sell a ship.",
            "The ships will be sold by the end of the year, a clerk said, if a buyer is found.",
            "Wire");
  }

  @Test
  void aSentenceGoesOnBehindAStrayBlankLineOrBlank() {
    String text =
        """
        Tarrow's harbor clerks

        said on Monday that they would put off the sale of the ferry
        and the
         quay.
            Nobody had bid for either of them, the clerks told the town.
        """;

    assertThat(Texts.paragraphs(text))
        .containsExactly(
            "Tarrow's harbor clerks said on Monday that they would put off the sale of the ferry"
                + " and the quay.",
            "Nobody had bid for either of them, the clerks told the town.");
  }

  @Test
  void aDashInTheMiddleOfASentenceIsNoItem() {
    String text =
        """
        Two of the three ferries that the bay has - the old and the new
        - were out of order on Monday, a clerk said.
            - one was dry
            - one had lost its bell.
        """;

    assertThat(Texts.paragraphs(text)).hasSize(3).first().asString().endsWith("clerk said.");
  }

  @Test
  void aNoteBelowATableOfFiguresIsOneParagraph() {
    String text =
        """
        Shr loss 54 cts vs 16.18 dlrs
            Net loss 1,429,226 vs loss 153,680
            Sales 202,628 vs 282
            Note: the year before includes a loss from ferries sold
        of 114,887 or four cts a share.
        """;

    assertThat(Texts.paragraphs(text))
        .hasSize(4)
        .last()
        .asString()
        .endsWith("ferries sold of 114,887 or four cts a share.");
  }

  @Test
  void fourDotsMayEndASentenceThatGoesOn() {
    String text =
        """
        "I am against it.... It will be the end of the ferries that the
        bay has known," she said, and she left.
        """;

    assertThat(Texts.paragraphs(text)).hasSize(1);
  }

  @Test
  void rowsInLowerCaseStayApart() {
    assertThat(Texts.paragraphs("rye 12.62 - 12.63\noats 1.61 - 1.62\nspelt 1.82 - 1.83"))
        .hasSize(3);
    assertThat(Texts.paragraphs("milk\ntwo eggs\na pound of flour")).hasSize(3);
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

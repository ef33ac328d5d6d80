package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryPiece;

class QueryPieceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ferry OR bridge              | WORD:ferry OPERATOR:OR WORD:bridge
          headline:ferry -strike       | FIELD:headline: WORD:ferry OPERATOR:- WORD:strike
          "night train"~5 ferr*        | PHRASE:"night train"~5 WORD:ferr*
          ferry w/5 (a date:2025)      | WORD:ferry OPERATOR:w/5 BRACKET:( WORD:a RANGE:date:2025 BRACKET:)
          since:7d length:>500         | RANGE:since:7d RANGE:length:>500
          "never closed                | WORD:never WORD:closed
          caps(may) byline:            | OPERATOR:caps BRACKET:( WORD:may BRACKET:) FIELD:byline:
          """)
  void aQueryIsCutIntoWhatItsPartsAre(String typed, String pieces) {
    assertThat(
            QueryParser.pieces(typed).stream()
                .map(piece -> piece.kind() + ":" + typed.substring(piece.start(), piece.end()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(pieces);
  }

  @Test
  void aPieceToLookForSaysWhat() {
    List<QueryPiece> pieces = QueryParser.pieces("ferry OR");

    assertThat(pieces.getFirst().query()).isEqualTo(new ArticleQuery.Word("ferry"));
    assertThat(pieces.getLast().query()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "((((", "\"", "-", "a:b:c", "^^^ ~~~", "\ud800 x", "date:[1 TO"})
  void whateverIsTypedPiecesAreInOrderAndInside(String typed) {
    int at = 0;
    for (QueryPiece piece : QueryParser.pieces(typed)) {
      assertThat(piece.start()).isGreaterThanOrEqualTo(at);
      assertThat(piece.end()).isGreaterThan(piece.start()).isLessThanOrEqualTo(typed.length());
      at = piece.end();
    }
  }
}

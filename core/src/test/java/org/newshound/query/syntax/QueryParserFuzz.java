package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;

/// Any text is a query; its canonical form gives the same query again, and what is odd about it
/// stands inside it.
class QueryParserFuzz {
  static Stream<byte[]> samples() {
    return Samples.texts(
        "bankrupt* w/25 discharg* AND student OR college OR education* w/5 loan",
        "headline:(ferry pre/3 strike)^2 -byline:\"Mara Quill\"~3 since:2026-03",
        "atleast3 caps(may) NOT w/s first/100 exact(boats) lead:harbr~2 length:>500",
        "date:2025-03..2025-04-05T02:00+10 published:[2024 TO 2025] until:yesterday on:last-week",
        "((a w/5 (b OR c)) w/p \"d e\"~2) AND NOT wom?n | x && y || z ! recycl! \\AND \\( “q” «r»",
        "tag:storm source=AP lang:de hlead(tide) near5 adj/2 within/sentence /3 onear/4 w/o 24/7");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyTextIsAQuery(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String text) {
    check(text, QueryParser.parse(text));
    check(text, QueryParser.words(text));
  }

  private static void check(String text, ParsedQuery parsed) {
    ParsedQuery again = QueryParser.parse(parsed.canonicalText());
    assertThat(again.query()).isEqualTo(parsed.query());
    assertThat(again.canonicalText()).isEqualTo(parsed.canonicalText());
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      assertThat(diagnostic.start()).isBetween(0, diagnostic.end());
      assertThat(diagnostic.end()).isLessThanOrEqualTo(text.length());
    }
  }
}

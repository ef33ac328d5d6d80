package org.newshound.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Soak;
import org.newshound.article.Byline;
import org.newshound.article.Published;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.date.DateParser.DateMatch;

class BylineProps {
  private static final int ROUNDS = Soak.rounds(1_000, 20_000);
  private static final List<String> PIECES =
      List.of(
          "By ",
          "by",
          "BY ",
          "Mara",
          "QUILL",
          " ",
          "  ",
          ", ",
          ",",
          " and ",
          " und ",
          "&",
          "|",
          "(",
          ")",
          "in ",
          "of the ",
          "for",
          "Reuters",
          "AP",
          "Staff",
          " Writer",
          "Dr.",
          "Jr.",
          "M.D.",
          "@",
          "a@b.example",
          "3",
          "03",
          "2025",
          "/",
          "-",
          ":",
          "April",
          "5th",
          "GMT",
          "+10",
          "+1400",
          "hours ago",
          "a.m.",
          "T",
          "Z",
          "年",
          "月",
          "日",
          "“",
          "’s",
          "d'",
          "al-",
          "é",
          "İ",
          "\uD83D",
          "\uDE00",
          "\u202F",
          "\t",
          "\0",
          ";",
          ".",
          "!",
          "Editing by ",
          "contributed to ",
          "Photos by ",
          "Updated ",
          "special to ",
          "our ",
          "the ",
          "—",
          "9999999999999",
          "'",
          "x");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyStringIsReadAndNothingIsMadeUp(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random);
      BylineParser.standard().parse(text, true).ifPresent(match -> check(match, text));
      BylineParser.standard().parse(text, false).ifPresent(match -> check(match, text));
      BylineParser.standard().field(text).ifPresent(match -> check(match, text));
      DateParser.parse(text, DateContext.NONE).ifPresent(match -> check(match, text));
      DateParser.find(text, DateContext.NONE).ifPresent(match -> check(match, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "(",
        "—",
        " ",
        "1",
        ",",
        "By ",
        "and ",
        "Mara ",
        "Updated ",
        "5 ",
        "1/",
        "April ",
        "|",
        "Mara Quill, ",
        "contributed ",
        "1.",
        "by Mara Quill and ",
        ";",
        "the ",
        "é",
        "Reporting by "
      })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aMegabyteOfAnythingIsReadInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    assertThat(BylineParser.standard().parse(text, true)).isEmpty();
    assertThat(DateParser.parse(text, DateContext.NONE)).isEmpty();
    assertThat(DateParser.find(text, DateContext.NONE))
        .satisfiesAnyOf(
            found -> assertThat(found).isEmpty(),
            found -> assertThat(found.orElseThrow().published()).isNull());
    assertThat(BylineParser.standard().field(text).isPresent()).isEqualTo(!text.isBlank());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  static void check(BylineMatch match, String text) {
    Byline byline = match.byline();
    if (byline != null) {
      // Halves of surrogate pairs are U+FFFD in all parts of an article.
      assertThat(Byline.unparsed(text).raw()).contains(byline.raw());
    }
    assertThat(match.confidence()).isBetween(0.0, 1.0);
  }

  static void check(DateMatch match, String text) {
    Published published = match.published();
    if (published != null) {
      assertThat(text.substring(match.start(), match.end())).isEqualTo(published.raw());
    }
    assertThat(match.confidence()).isBetween(0.0, 1.0);
  }
}

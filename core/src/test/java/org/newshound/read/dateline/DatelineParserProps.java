package org.newshound.read.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Dateline;
import org.newshound.read.dateline.DatelineParser.RunIn;

class DatelineParserProps {
  private static final int ROUNDS = 2_000;
  private static final int MEBI = 1 << 20;
  private static final String[] PIECES = {
    "OSLO",
    "Oslo",
    "Norway",
    "N.Y.",
    "Calif.",
    "AP",
    "Reuters",
    "PRNewswire",
    "April",
    "Monday",
    "5",
    "2025",
    "99999999999",
    "de",
    "and",
    "d'",
    "al-",
    "(",
    ")",
    "[",
    "]",
    "【",
    "】",
    "＝",
    "=",
    "/",
    "&",
    ",",
    ".",
    "—",
    "–",
    "-",
    "--",
    "_",
    ":",
    " ",
    "\u00a0",
    "\n",
    "'",
    "’",
    "“",
    "\"",
    "东京",
    "月",
    "日电",
    "新华社",
    "서울",
    "기자",
    "é",
    "İ",
    "ß",
    "\u0301",
    "\ud83d",
    "\ude00",
    "😀",
    "\u0000",
    "\u202e",
    "a",
    "A",
    "*",
    "|",
    "$",
  };

  private final DatelineParser parser = DatelineParser.standard();

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextIsRead(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random);

      check(text);
    }
  }

  static void check(String text) {
    check(text, DatelineParser.standard().runIn(text));
    check(text, DatelineParser.standard().caption(text));
    Optional<Dateline> field = DatelineParser.standard().field(text);
    assertThat(field.isPresent()).isEqualTo(!text.isBlank());
    field.ifPresent(dateline -> assertThat(mended(text)).contains(dateline.raw()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A", "(", "—", " ", ",", "A ", "-", "a", "/", "【", "OSLO, ", "新华社", "1", "\n", "."
      })
  @Timeout(120)
  void longTextIsReadInLinearTime(String piece) {
    String text = piece.repeat(MEBI / piece.length());

    check(text, parser.runIn(text));
    check(text, parser.caption(text));
    assertThat(parser.field(text).isPresent()).isEqualTo(!text.isBlank());
  }

  /// Halves of surrogate pairs are U+FFFD in all parts of an article.
  private static String mended(String text) {
    return text.replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static void check(String text, Optional<RunIn> found) {
    found.ifPresent(run -> {
      String raw = run.dateline().raw();
      int start = mended(text).indexOf(raw);
      assertThat(start).isNotNegative();
      assertThat(run.bodyStart()).isBetween(start + raw.length(), text.length() - 1);
      assertThat(run.confidence()).isBetween(0.4, 1.0);
    });
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(16); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}

package org.newshound.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Soak;
import org.newshound.article.Origin;
import org.newshound.read.ReadOutcome;

/// What holds for every page, however evil. The seed of a failing page is its argument.
class PageProps {
  private static final Origin ORIGIN = Origin.of("page.txt", "text");
  private static final int PAGES = Soak.rounds(200, 4_000);

  /// Of work, and generous: a step that grows with the square of a text takes minutes for a
  /// megabyte.
  private static final long MOST_MILLIS = 15_000;

  private static final List<String> PARTS =
      List.of(
          "{P}",
          "{Q}",
          "{S}",
          "By Mara Quill",
          "March 3, 2025",
          "Read More",
          "Source",
          "Share",
          "OSLO, Norway (AP) — ",
          "(Photo by Ann Ro/Pool)",
          "© 2025 Harbor Courier",
          "...",
          "[…]",
          "Bridge to close",
          "More InformationTOKYO, Japan: ",
          "•",
          "- ",
          "* * *",
          "\n",
          "\n\n",
          "\n",
          "\n",
          "\r\n",
          "\t",
          "    ",
          "\u00A0",
          "\u200B",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "é",
          "e\u0301",
          "&amp;",
          "&nbsp;",
          "&#55296;",
          "【東京＝共同】",
          "。",
          "(",
          ")",
          "“",
          "”",
          "\"",
          "|",
          "/",
          ":",
          "—",
          "A",
          "a",
          "9",
          "@x",
          "Sign up for our newsletter",
          "(Reporting by",
          ";",
          "EMBARGOED UNTIL 0600 GMT MARCH 4",
          "Correction: ",
          "(Adds ",
          "###",
          "Reuter",
          "\u202E",
          "\u0000",
          "\u2028",
          "FILE - ",
          " | Getty Images",
          "Tags: ",
          ">",
          " via ",
          "Photo: ");

  /// The time this thread has worked: what other work the machine does must not count.
  private static long cpuMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(PAGES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageIsReadWholeAndTheSameWayTwice(int seed) {
    String page = page(new Random(seed));

    ReadOutcome outcome = TextPageReader.read(page, ORIGIN);

    assertThat(TextPageReader.read(page, ORIGIN)).isEqualTo(outcome);
    if (outcome instanceof ReadOutcome.Accepted accepted) {
      PageClaims.check(page, accepted);
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int parts = random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      page.append(PARTS.get(random.nextInt(PARTS.size())));
      page.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return Filler.fill(page.toString());
  }

  @Test
  void manyLabelsBeforeAFewSentencesAreReadInTime() {
    String text =
        Filler.fill("Bridge to close\n{P}\n" + "Share\n".repeat(100_000) + "{Q}\n{S}\n{T}\n{U}");
    long start = cpuMillis();

    ReadOutcome outcome = TextPageReader.read(text, ORIGIN);

    assertThat(((ReadOutcome.Accepted) outcome).article().body()).hasSize(5);
    assertThat(cpuMillis() - start).as("milliseconds").isLessThan(MOST_MILLIS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "a ",
        "(",
        ")",
        "—",
        " ",
        "\n",
        "a\n",
        "A\n\n",
        ".",
        ". ",
        "...\n",
        "\"",
        "“",
        "|",
        "/",
        ":",
        "&",
        "&amp;",
        "{P}\n",
        "By A\n",
        "•\n",
        "- a\n",
        "Read More\n",
        "Source\n",
        "@",
        "a@",
        "1",
        "1 ",
        "東",
        "。",
        "É",
        "\u0301",
        "\uD83D\uDE00",
        "(a",
        "Photo: A\n",
        "A/",
        "A | ",
        "a-\n",
        "Read MoreA\n",
        "Share\n{P}\n",
        "Our newsletter\n",
        "March 3, 2025\n"
      })
  void aMegabyteOfAnythingIsReadInTime(String unit) {
    String filled = Filler.fill(unit);
    String text = filled.repeat((1 << 20) / filled.length());
    long start = cpuMillis();

    ReadOutcome outcome = TextPageReader.read(text, ORIGIN);

    assertThat(outcome).isNotNull();
    assertThat(cpuMillis() - start).as("milliseconds").isLessThan(MOST_MILLIS);
  }
}

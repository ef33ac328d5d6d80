package org.newshound.read.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.read.dateline.DatelineParser.RunIn;

class DatelineParserTest {
  private final DatelineParser parser = DatelineParser.standard();

  static Stream<String> datelines() {
    return lines("datelines.txt");
  }

  static Stream<String> worldDatelines() {
    return lines("world-datelines.txt");
  }

  static Stream<String> pressDatelines() {
    return lines("press-datelines.txt");
  }

  static Stream<String> paragraphsWithout() {
    return Stream.of("no-datelines.txt", "world-no-datelines.txt", "press-no-datelines.txt")
        .flatMap(DatelineParserTest::lines);
  }

  @ParameterizedTest
  @MethodSource({"datelines", "worldDatelines", "pressDatelines"})
  void paragraphsBeginWithDatelines(String row) {
    String[] cells = row.split(" *\\| *", -1);
    String paragraph = cells[0];

    Optional<RunIn> found = parser.runIn(paragraph);

    assertThat(found.map(DatelineParserTest::describe))
        .hasValue(String.join(" | ", cells[1], cells[2], cells[3]));
    assertThat(paragraph.substring(found.orElseThrow().bodyStart())).startsWith(cells[4]);
    assertThat(paragraph).contains(found.orElseThrow().dateline().raw());
  }

  @ParameterizedTest
  @MethodSource("paragraphsWithout")
  void otherParagraphsHaveNone(String paragraph) {
    assertThat(parser.runIn(paragraph).map(DatelineParserTest::describe)).isEmpty();
  }

  @Test
  void captionsBeginWithPlaceAndDate() {
    RunIn found =
        parser
            .caption("MANILA, PHILIPPINES – MARCH 28: The minister (L) inspects honor guards.")
            .orElseThrow();

    assertThat(describe(found)).isEqualTo("Manila / Philippines | --03-28 | ");
    assertThat(found.bodyStart()).isEqualTo(32);
  }

  @Test
  void captionsTakeTheYearFromTheirText() {
    String caption = "OSLO, NORWAY - MAY 3: A pier is inspected on May 3, 2024, in Oslo.";

    assertThat(parser.caption(caption).map(DatelineParserTest::describe))
        .hasValue("Oslo / Norway | 2024-05-03 | ");
  }

  private static String describe(RunIn found) {
    Dateline dateline = found.dateline();
    String places =
        dateline.places().stream()
            .map(DatelineParserTest::describe)
            .collect(Collectors.joining("; "));
    return String.join(" | ", places, text(dateline.date()), text(dateline.agency()));
  }

  private static String describe(Place place) {
    return Stream.concat(Stream.of(place.name()), place.regions().stream())
        .collect(Collectors.joining(" / "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = DatelineParserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

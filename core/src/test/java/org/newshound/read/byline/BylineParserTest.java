package org.newshound.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Published;
import org.newshound.read.byline.BylineParser.BylineMatch;

class BylineParserTest {
  private static final BylineParser PARSER = BylineParser.standard();

  @ParameterizedTest
  @CsvFileSource(
      resources = "bylines-specified.txt",
      delimiter = '=',
      ignoreLeadingAndTrailingWhitespace = true)
  void readsTheCasesOfTheSpecification(String line, String expected) {
    assertThat(describe(PARSER.parse(line, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "bylines-practised.txt",
      delimiter = '=',
      ignoreLeadingAndTrailingWhitespace = true)
  void readsTheCustomsOfManyPapers(String line, String expected) {
    assertThat(describe(PARSER.parse(line, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "bylines-world.txt",
      delimiter = '=',
      ignoreLeadingAndTrailingWhitespace = true)
  void readsTheCustomsOfTheWorldPress(String line, String expected) {
    assertThat(describe(PARSER.parse(line, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = {"no-bylines.txt", "no-bylines-world.txt"},
      delimiter = '\t')
  void otherLinesAreNoBylinesAnywhere(String line) {
    assertThat(describe(PARSER.parse(line, true))).isEqualTo("none");
    assertThat(describe(PARSER.parse(line, false))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Quill",
        "MARA QUILL",
        "Mara Quill and Tom Ashdown",
        "Mara Quill in Oslo",
        "dpa",
        "by mara quill",
        "The Associated Press",
        "Mara Quill @maraq"
      })
  void namesAloneCountInAHeaderOnly(String line) {
    assertThat(PARSER.parse(line, true)).isPresent();
    assertThat(PARSER.parse(line, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Mara Quill",
        "Mara Quill and Tom Ashdown, Reuters",
        "Our Foreign Staff",
        "Von Jana Köhler und Uwe Brandt",
        "(Reporting by Mara Quill; Editing by Tom Ashdown)",
        "Mara Quill contributed to this report."
      })
  void whatVouchesForNamesDoesSoEverywhere(String line) {
    assertThat(describe(PARSER.parse(line, false)))
        .isEqualTo(describe(PARSER.parse(line, true)))
        .isNotEqualTo("none");
  }

  @Test
  void theDateInTheLineIsRead() {
    BylineMatch match = PARSER.parse("By Mara Quill | March 3, 2025 | 4:05 PM", true).orElseThrow();

    assertThat(match.published()).extracting(Published::value).isEqualTo("2025-03-03T16:05:00");
  }

  @Test
  void theTimeBehindTheDateIsRead() {
    BylineMatch match =
        PARSER.parse("By Mara Quill, Updated March 3, 2025 | 4:05 PM", true).orElseThrow();

    assertThat(match.published()).extracting(Published::value).isEqualTo("2025-03-03T16:05:00");
  }

  @Test
  void rolesAndPapersBetweenNamesBelongToTheNameBefore() {
    Byline byline = byline("By Mara Quill, AP, and Dr. Tom Ashdown, Reuters");

    assertThat(byline.authors())
        .containsExactly(
            new Author("Mara Quill", null, null, "AP"),
            new Author("Tom Ashdown", null, "Dr.", "Reuters"));
    assertThat(byline.affiliation()).isNull();
  }

  @Test
  void aFieldMayHoldTheSurnameFirst() {
    Byline byline = field("Quill, Mara");

    assertThat(byline.authors()).containsExactly(Author.of("Mara Quill"));
    assertThat(byline.raw()).isEqualTo("Quill, Mara");
  }

  @Test
  void aFieldMayHoldAnythingAtAll() {
    assertThat(field("Björk").authors()).containsExactly(Author.of("Björk"));
    assertThat(field("see page 4 for details"))
        .isEqualTo(Byline.unparsed("see page 4 for details"));
    assertThat(PARSER.field(" ")).isEmpty();
  }

  private static Byline byline(String line) {
    return Optional.ofNullable(PARSER.parse(line, true).orElseThrow().byline()).orElseThrow();
  }

  private static Byline field(String text) {
    return Optional.ofNullable(PARSER.field(text).orElseThrow().byline()).orElseThrow();
  }

  /// Writes a match as the tables do: authors, then what holds for the line, then contributors.
  private static String describe(Optional<BylineMatch> match) {
    if (match.isEmpty()) {
      return "none";
    }
    List<String> parts = new ArrayList<>();
    Byline byline = match.get().byline();
    if (byline != null) {
      parts.add(
          byline.authors().stream()
              .map(BylineParserTest::author)
              .collect(Collectors.joining("; ")));
      part(parts, "for", byline.affiliation());
      part(parts, "as", byline.role());
      part(parts, "in", byline.location());
    }
    for (Contributor other : match.get().contributors()) {
      String place = other.location() == null ? "" : "@" + other.location();
      parts.add(other.role().label() + ":" + other.name() + place);
    }
    parts.removeIf(String::isEmpty);
    return String.join(" | ", parts);
  }

  private static String author(Author author) {
    return author.name()
        + (author.location() == null ? "" : "@" + author.location())
        + (author.role() == null ? "" : "<" + author.role() + ">")
        + (author.affiliation() == null ? "" : "{" + author.affiliation() + "}");
  }

  private static void part(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + " " + value);
    }
  }
}

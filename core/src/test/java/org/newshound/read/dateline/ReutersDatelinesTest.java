package org.newshound.read.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newshound.article.Dateline;
import org.newshound.read.dateline.DatelineParser.RunIn;
import org.newshound.read.words.CalendarWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures on Reuters-21578, where the dateline is a field of its own, what is found of it when it
/// runs into the text. The collection is no part of the project; without it nothing is measured.
class ReutersDatelinesTest {
  private static final Path DOCS =
      Path.of(System.getProperty("newshound.shared", "../../shared"))
          .resolve("data/reuters21578/docs.jsonl.gz");

  /// The form that nearly all have: "SAO PAULO, Brazil, March 2 -".
  private static final Pattern PLAIN =
      Pattern.compile(
          "[*c ]*(\\p{L}[^\\d-]*(?:-[^\\d-]+)*?),? +([A-Za-z]{3,9})[. ]+(\\d{1,2}) *-.*");

  private static final List<JsonNode> ARTICLES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(DOCS), "Reuters-21578 is not here");
    JsonMapper json = JsonMapper.builder().build();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DOCS)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> ARTICLES.add(json.readTree(line)));
    }
  }

  @Test
  void placesAndDatesAreFound() {
    int datelines = 0;
    int dated = 0;
    int placesRight = 0;
    int datesRight = 0;
    List<String> wrong = new ArrayList<>();
    for (JsonNode article : ARTICLES) {
      String dateline = article.path("dateline").asString("").strip();
      if (dateline.isEmpty()) {
        continue;
      }
      datelines++;
      Optional<RunIn> found =
          DatelineParser.standard().runIn(dateline + " " + article.path("body").asString(""));
      String date = expectedDate(dateline);
      boolean placeRight = found.map(run -> places(run.dateline())).equals(expected(dateline));
      boolean dateRight = found.map(run -> date(run.dateline())).orElse("").equals(date);
      placesRight += placeRight ? 1 : 0;
      dated += date.isEmpty() ? 0 : 1;
      datesRight += dateRight && !date.isEmpty() ? 1 : 0;
      if (!placeRight || !dateRight) {
        wrong.add(dateline + " -> " + found.map(RunIn::dateline));
      }
    }

    report(placesRight + " of " + datelines + " places, " + datesRight + " of " + dated + " dates");
    if (Boolean.getBoolean("newshound.failures")) {
      wrong.forEach(System.out::println);
    }
    assertThat(placesRight).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * datelines));
    assertThat(datesRight).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * dated));
  }

  @Test
  void headlinesAreNoDatelines() {
    List<String> titles =
        ARTICLES.stream()
            .map(article -> article.path("title").asString(""))
            .filter(title -> !title.isEmpty())
            .toList();

    List<String> wrong =
        titles.stream()
            .filter(title -> DatelineParser.standard().runIn(title).isPresent())
            .toList();

    report(wrong.size() + " datelines in " + titles.size() + " headlines");
    if (Boolean.getBoolean("newshound.failures")) {
      wrong.forEach(System.out::println);
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(16);
  }

  private static Optional<String> expected(String dateline) {
    Matcher plain = PLAIN.matcher(dateline);
    if (!plain.matches()) {
      return Optional.empty();
    }
    String[] joint = plain.group(1).split("/", -1);
    return Optional.of(
        String.join("; ", Arrays.stream(joint).map(ReutersDatelinesTest::simple).toList()));
  }

  private static String expectedDate(String dateline) {
    Matcher plain = PLAIN.matcher(dateline);
    int month = plain.matches() ? CalendarWords.month(plain.group(2)) : 0;
    return month == 0
        ? ""
        : String.format(Locale.ROOT, "--%02d-%02d", month, Integer.valueOf(plain.group(3)));
  }

  private static String places(Dateline dateline) {
    return String.join(
        "; ", dateline.places().stream().map(place -> simple(place.display())).toList());
  }

  private static String date(Dateline dateline) {
    return dateline.date() == null ? "" : dateline.date().toString();
  }

  private static String simple(String place) {
    return place
        .toLowerCase(Locale.ROOT)
        .replace(".", "")
        .replaceAll("\\s*,\\s*", ", ")
        .replaceAll("[, ]+$", "");
  }

  private static void report(String figures) {
    System.out.println("Reuters-21578: " + figures);
  }
}

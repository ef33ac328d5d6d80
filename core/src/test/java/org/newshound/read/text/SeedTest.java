package org.newshound.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.TextDecoder;
import org.newshound.read.decode.TextNormalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two pages that the reading rules were drawn from must be read exactly. They are not ours to
/// keep in this repository, so the test is skipped where they are not beside the checkout.
class SeedTest {

  @ParameterizedTest
  @ValueSource(strings = {"000", "001"})
  void seedIsReadExactly(String number) throws IOException {
    Path seeds = seeds();
    assumeTrue(Files.isDirectory(seeds), "no seeds beside the checkout: " + seeds);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(seeds.resolve("seed-" + number + ".expected.json")));
    Path page = seeds.resolve(expected.get("file").asString());

    Article article = read(page);

    assertThat(lines(article)).isEqualTo(lines(expected));
  }

  private static Path seeds() {
    String given = System.getProperty("newshound.shared");
    Path shared = given != null ? Path.of(given) : Path.of("..", "..", "shared");
    Path nested = Path.of("..", "..", "..", "shared");
    return (Files.isDirectory(shared) ? shared : nested).resolve("seeds");
  }

  private static Article read(Path page) throws IOException {
    String text = Objects.requireNonNull(TextDecoder.decode(Files.readAllBytes(page)));
    ReadOutcome outcome = TextPageReader.read(text, Origin.of("seed.txt", "text"));
    return ((ReadOutcome.Accepted) outcome).article();
  }

  private static List<String> lines(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add("headline " + article.headline());
    List<Author> authors = article.byline() == null ? List.of() : article.byline().authors();
    authors.forEach(author -> lines.add("author " + author.name()));
    Dateline dateline = article.dateline();
    if (dateline != null) {
      dateline.places().forEach(place -> lines.add("place " + place(place)));
      lines.add("dateline " + dateline.raw() + " " + dateline.date() + " " + dateline.agency());
    }
    lines.add("published " + published(article.published()));
    lines.add("source " + source(article.source()));
    lines.add("language " + article.language());
    article.body().forEach(block -> lines.add(block.type().label() + " " + block.text()));
    article.captions().forEach(caption -> lines.add(caption(caption)));
    article.boilerplate().forEach(boilerplate -> lines.add("boilerplate " + boilerplate.text()));
    lines.add(
        "teasers "
            + article.teasers().stream()
                .map(teaser -> teaser.section() + teaser.headline() + teaser.text())
                .collect(Collectors.joining("\n")));
    lines.add("status " + article.status().label());
    return lines;
  }

  private static String place(@Nullable Place place) {
    return place == null ? "null" : place.name() + place.regions();
  }

  private static String published(@Nullable Published published) {
    return published == null
        ? "null"
        : String.join(
            " ",
            published.raw(),
            published.value(),
            String.valueOf(published.instant()),
            published.day().toString(),
            published.precision().label());
  }

  private static String source(@Nullable Source source) {
    return source == null
        ? "null"
        : source.value() + (source.confidence() < 0.5 ? " low" : " high");
  }

  private static String caption(Caption caption) {
    return String.join(
        " | ",
        caption.text(),
        place(caption.place()),
        String.valueOf(caption.date()),
        String.valueOf(caption.photographer()),
        caption.agencies().toString(),
        String.valueOf(caption.creditLine()));
  }

  private static List<String> lines(JsonNode seed) {
    List<String> lines = new ArrayList<>();
    lines.add("headline " + text(seed.path("headline")));
    seed.path("byline").path("authors").forEach(a -> lines.add("author " + text(a.path("name"))));
    JsonNode dateline = seed.path("dateline");
    if (dateline.isObject()) {
      dateline.path("places").forEach(place -> lines.add("place " + place(place)));
      lines.add(
          String.join(
              " ",
              "dateline",
              text(dateline.path("raw")),
              text(dateline.path("date")),
              text(dateline.path("agency"))));
    }
    lines.add("published " + published(seed.path("published")));
    lines.add("source " + source(seed.path("source")));
    lines.add("language " + text(seed.path("language")));
    seed.path("body").forEach(b -> lines.add(text(b.path("type")) + " " + text(b.path("text"))));
    seed.path("captions").forEach(caption -> lines.add(caption(caption)));
    seed.path("boilerplate").forEach(b -> lines.add("boilerplate " + text(b.path("text"))));
    List<String> teasers = new ArrayList<>();
    seed.path("teasers")
        .forEach(t ->
            teasers.add(text(t.path("section")) + text(t.path("headline")) + text(t.path("text"))));
    lines.add("teasers " + String.join("\n", teasers));
    lines.add("status " + text(seed.path("status")));
    return lines;
  }

  private static String place(JsonNode place) {
    List<String> regions = new ArrayList<>();
    place.path("regions").forEach(region -> regions.add(text(region)));
    return place.isObject() ? text(place.path("name")) + regions : "null";
  }

  private static String published(JsonNode published) {
    return published.isObject()
        ? String.join(
            " ",
            text(published.path("raw")),
            text(published.path("value")),
            text(published.path("instant")),
            text(published.path("day")),
            text(published.path("precision")))
        : "null";
  }

  private static String source(JsonNode source) {
    return source.isObject()
        ? text(source.path("value")) + " " + text(source.path("confidence"))
        : "null";
  }

  private static String caption(JsonNode caption) {
    List<String> agencies = new ArrayList<>();
    caption.path("agencies").forEach(agency -> agencies.add(text(agency)));
    return String.join(
        " | ",
        text(caption.path("text")),
        place(caption.path("place")),
        text(caption.path("date")),
        text(caption.path("photographer")),
        agencies.toString(),
        text(caption.path("creditLine").path("text")));
  }

  /// The expected texts keep the page's no-break spaces; the reader's are normalised.
  private static String text(JsonNode node) {
    boolean absent = node.isNull() || node.isMissingNode();
    return absent ? "null" : TextNormalizer.normalize(node.asString());
  }
}

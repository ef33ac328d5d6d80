package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Published;
import org.newshound.article.Source;

/// Reads the sample articles and compares what was found with a text that people have looked over.
/// `-Dgolden.update=true` writes the text anew; the difference is the review.
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "testdata");
  private static final Path GOLDEN = Path.of("src/test/resources/org/newshound/read");
  private static final int SHOWN_CHARS = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {"pages", "wire", "magazine", "stories.jsonl", "own-form.jsonl", "not-articles"})
  void samplesAreReadAsLookedOver(String part) throws IOException {
    Path golden = GOLDEN.resolve("samples-" + part.replace(".jsonl", "") + ".txt");

    String read = describe(SAMPLES.resolve(part));

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  private static String describe(Path part) throws IOException {
    ArticleReader reader = ArticleReader.standard();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.add("== " + SAMPLES.relativize(file).toString().replace('\\', '/'));
        reader.read(file, outcome -> describe(outcome, lines));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void describe(ReadOutcome outcome, List<String> lines) {
    switch (outcome) {
      case ReadOutcome.Accepted accepted -> describe(accepted, lines);
      case ReadOutcome.Rejected rejected -> lines.add("rejected: " + rejected.reason());
      case ReadOutcome.Skipped skipped -> lines.add("skipped: " + skipped.reason());
    }
  }

  private static void describe(ReadOutcome.Accepted accepted, List<String> lines) {
    Article article = accepted.article();
    lines.add("id " + article.id());
    add(lines, "kicker", article.kicker());
    add(lines, "headline", article.headline());
    add(lines, "deck", article.deck());
    add(lines, "byline", article.byline() == null ? null : text(article.byline()));
    add(lines, "contributors", joined(article.contributors().stream().map(SamplesTest::text)));
    add(lines, "dateline", article.dateline() == null ? null : text(article.dateline()));
    add(lines, "published", article.published() == null ? null : text(article.published()));
    add(lines, "modified", article.modified() == null ? null : text(article.modified()));
    add(lines, "source", article.source() == null ? null : text(article.source()));
    add(lines, "status", article.status().label());
    add(lines, "embargoed", Objects.toString(article.embargoedUntil(), null));
    add(lines, "language", article.language());
    article.body().forEach(block -> add(lines, block.type().label(), ends(block)));
    article
        .captions()
        .forEach(caption ->
            add(
                lines,
                "caption",
                shown(caption.text())
                    + " | "
                    + caption.place()
                    + " | "
                    + caption.date()
                    + " | "
                    + caption.photographer()
                    + " | "
                    + caption.agencies()
                    + " | "
                    + caption.creditLine()));
    add(lines, "credits", joined(article.credits().stream()));
    add(lines, "copyright", article.copyright());
    add(lines, "edNote", article.edNote());
    article.corrections().forEach(correction -> add(lines, "correction", shown(correction)));
    article.boilerplate().forEach(promo -> add(lines, "boilerplate", shown(promo.text())));
    article
        .teasers()
        .forEach(teaser ->
            add(
                lines,
                "teaser",
                shown(teaser.text()) + " | " + teaser.headline() + " | " + teaser.section()));
    accepted.report().warnings().forEach(warning -> add(lines, "warning", warning));
    lines.add("");
  }

  private static String text(Byline byline) {
    String authors = joined(byline.authors().stream().map(SamplesTest::text));
    return byline.raw()
        + " | "
        + authors
        + " | "
        + byline.affiliation()
        + " | "
        + byline.role()
        + " | "
        + byline.location();
  }

  private static String text(Author author) {
    return author.location() == null ? author.name() : author.name() + "@" + author.location();
  }

  private static String text(Contributor contributor) {
    return contributor.role().label()
        + ":"
        + contributor.name()
        + (contributor.location() == null ? "" : "@" + contributor.location());
  }

  private static String text(Dateline dateline) {
    return dateline.raw()
        + " | "
        + dateline.display()
        + " | "
        + dateline.date()
        + " | "
        + dateline.resolved()
        + " | "
        + dateline.agency();
  }

  private static String text(Published moment) {
    return moment.value() + " | " + moment.instant() + " | " + moment.raw();
  }

  private static String text(Source source) {
    return source.value() + " | " + source.confidence();
  }

  private static String ends(Block block) {
    String text = block.text();
    return text.length() <= 2 * SHOWN_CHARS
        ? text
        : shown(text) + " … " + text.substring(text.length() - SHOWN_CHARS);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS);
  }

  private static @Nullable String joined(Stream<String> parts) {
    String joined = parts.collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }

  private static void add(List<String> lines, String field, @Nullable String value) {
    if (value != null) {
      lines.add(field + " " + value);
    }
  }
}

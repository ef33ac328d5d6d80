package org.newshound.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newshound.article.Article;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

/// Reads pages for tests.
final class Pages {
  private static final Path SAMPLES = Path.of("..", "testdata", "html");
  private static final String PARAGRAPHS =
      """
      <p>The ferry ran aground on a bank of sand outside the harbour on Monday, and all 42 people \
      on board were brought ashore before dark by the lifeboat and two crabbers.</p>
      <p>Nobody was hurt, the harbour master said, but the ship will have to wait for the spring \
      tide before anyone can try to pull her off the bank again.</p>
      <p>The captain told the inquiry that the buoy which marks the bank had not been where the \
      chart has it, and that the light on it was out.</p>
      """;

  private Pages() {}

  static List<Path> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path sample) {
    try {
      return Files.readAllBytes(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a page of these bytes.
  static ReadOutcome read(byte[] page, String path) {
    return read(page, path, ReadLimits.DEFAULT);
  }

  static ReadOutcome read(byte[] page, String path, ReadLimits limits) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .withFormat("html")
          .withLimits(limits)
          .read(new ByteArrayInputStream(page), path, outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes.getFirst();
  }

  static ReadOutcome read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  /// Reads a page that has to hold an article.
  static Article article(String page) {
    if (read(page) instanceof ReadOutcome.Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError("no article: " + read(page));
  }

  /// Returns a page with these lines in its head and above and below three paragraphs.
  static String page(String head, String above, String below) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "</head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article>"
        + above
        + "<div class=\"article-body\">"
        + PARAGRAPHS
        + "</div>"
        + below
        + "</article><footer>All rights reserved</footer></body></html>";
  }

  /// Returns a page of an article whose JSON-LD has these members.
  static String described(String members) {
    String data = "{\"@type\":\"NewsArticle\"," + members + "}";
    return page("<script type=\"application/ld+json\">" + data + "</script>", "", "");
  }
}

package org.newshound.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the pages of the judged sets and writes what was extracted as prediction files, one set
/// after the other: body texts, and for `fundus` the fields. Then says how fast pages are read by a
/// program that runs for a while: all sets take turns, and the last round counts.
///
/// Arguments: the folder of the sets, the folder to write to.
public final class ExtractionScore {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> SETS = List.of("aeb", "fundus", "trafilatura");
  private static final int ROUNDS = 4;

  private ExtractionScore() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    Map<String, Map<String, byte[]>> sets = new LinkedHashMap<>();
    for (String set : SETS) {
      Map<String, byte[]> pages = pages(Path.of(args[0], set, "html"));
      sets.put(set, pages);
      Map<String, Article> articles = read(pages);
      bodies(articles, target.resolve(set + "-bodies.json"));
      fields(articles, target.resolve(set + "-fields.jsonl"));
      System.out.printf(
          Locale.ROOT, "%s: %d pages, %d articles%n", set, pages.size(), articles.size());
    }
    for (int round = 1; round <= ROUNDS; round++) {
      time(round, sets);
    }
  }

  private static void time(int round, Map<String, Map<String, byte[]>> sets) throws IOException {
    StringBuilder line = new StringBuilder("round " + round + ", pages a second of one core:");
    double all = 0;
    int count = 0;
    for (Map.Entry<String, Map<String, byte[]>> set : sets.entrySet()) {
      long start = cpuNanos();
      read(set.getValue());
      double seconds = (cpuNanos() - start) / 1e9;
      int pages = set.getValue().size();
      all += seconds;
      count += pages;
      line.append(String.format(Locale.ROOT, " %s %.0f,", set.getKey(), pages / seconds));
    }
    System.out.printf(Locale.ROOT, "%s all %.0f%n", line, count / all);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Map<String, byte[]> pages(Path folder) throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          String name = file.getFileName().toString();
          pages.put(name.substring(0, name.indexOf(".html.gz")), in.readAllBytes());
        }
      }
    }
    return pages;
  }

  private static Map<String, Article> read(Map<String, byte[]> pages) throws IOException {
    ArticleReader reader = ArticleReader.standard().withFormat("html");
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      reader.read(
          new ByteArrayInputStream(page.getValue()),
          page.getKey(),
          outcome -> {
            if (outcome instanceof ReadOutcome.Accepted accepted) {
              articles.put(page.getKey(), accepted.article());
            }
          });
    }
    return articles;
  }

  private static void bodies(Map<String, Article> articles, Path file) {
    ObjectNode bodies = MAPPER.createObjectNode();
    articles.forEach((id, article) -> bodies.put(id, text(article)));
    MAPPER.writeValue(file, bodies);
  }

  /// Returns the text as printed: dateline and standfirst belong to it.
  private static String text(Article article) {
    List<String> parts = new ArrayList<>();
    if (article.deck() != null) {
      parts.add(article.deck());
    }
    String dateline = article.dateline() == null ? "" : article.dateline().raw() + " ";
    parts.add(dateline + article.bodyText());
    return String.join("\n", parts);
  }

  private static void fields(Map<String, Article> articles, Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    articles.forEach((id, article) -> {
      ObjectNode line = MAPPER.createObjectNode().put("id", id).put("headline", article.headline());
      ArrayNode authors = line.putArray("authors");
      signed(article.byline()).forEach(authors::add);
      line.put("published", article.published() == null ? "" : article.published().value());
      lines.append(line).append('\n');
    });
    Files.writeString(file, lines);
  }

  /// Returns who signs: the persons, or the organisation when no person does.
  private static List<String> signed(@Nullable Byline byline) {
    if (byline == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(byline.authors().stream().map(Author::name).toList());
    if (byline.affiliation() != null && names.isEmpty()) {
      names.add(byline.affiliation());
    }
    return names;
  }
}

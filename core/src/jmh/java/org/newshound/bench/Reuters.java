package org.newshound.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Block;
import org.newshound.article.Dateline;
import org.newshound.article.Published;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Reuters-21578 stories as articles. The system property `newshound.reuters` names the file: a
/// JSON object a line with `id`, `title`, `date`, `dateline` and `body`, packed with gzip.
final class Reuters {
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2}-\\p{Lu}{3}-\\d{4} \\d{2}:\\d{2}:\\d{2})");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu HH:mm:ss")
          .toFormatter(Locale.ENGLISH);

  private Reuters() {}

  static List<Article> articles() throws IOException {
    String path = System.getProperty("newshound.reuters");
    if (path == null || path.isEmpty()) {
      throw new IllegalStateException("-Dnewshound.reuters=<docs.jsonl.gz> is missing");
    }
    JsonMapper mapper = new JsonMapper();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(path))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode story = mapper.readTree(line);
        String title = story.path("title").asString("");
        String body = story.path("body").asString("");
        if (!title.isBlank() || !body.isBlank()) {
          articles.add(article(story, title, body));
        }
      }
    }
    return articles;
  }

  private static Article article(JsonNode story, String title, String body) {
    ArticleBuilder builder = Article.builder().id(story.path("id").asString(""));
    if (!title.isBlank()) {
      builder.headline(title);
    }
    Matcher date = DATE.matcher(story.path("date").asString(""));
    if (date.find()) {
      LocalDateTime time = LocalDateTime.parse(date.group(1), TIME);
      builder.published(
          Published.of(
              time, null, Published.Precision.SECOND, date.group(1), Published.Kind.PUBLISHED));
    }
    String dateline = story.path("dateline").asString("");
    if (!dateline.isBlank()) {
      builder.dateline(Dateline.unparsed(dateline));
    }
    if (!body.isBlank()) {
      List<Block> blocks = new ArrayList<>();
      for (String paragraph : body.split("\\n {4}", -1)) {
        if (!paragraph.isBlank()) {
          blocks.add(Block.paragraph(paragraph.replace('\n', ' ').strip()));
        }
      }
      builder.body(blocks);
    }
    return builder.build();
  }
}

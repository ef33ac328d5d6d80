package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newshound.article.Article;
import org.newshound.read.ArticleJsonl;
import org.newshound.shell.render.data.ArticleText;
import org.newshound.shell.settings.OutputMode;

/// Writes articles to files: as they can be read in again, or as text.
public final class ArticleFile {
  private static final int MOST_LETTERS = 50;

  private ArticleFile() {}

  /// Returns a name for the file of an article: the words of its headline.
  static String name(Article article) {
    String title = article.displayTitle().toLowerCase(Locale.ROOT);
    String words = title.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
    String cut = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
    String name = (words.length() > MOST_LETTERS ? cut.replaceFirst("-[^-]*$", "") : cut);
    String trimmed = name.replaceFirst("^-", "").replaceFirst("-$", "");
    return (trimmed.isEmpty() ? "article" : trimmed) + ".txt";
  }

  /// Writes articles: as JSON lines in a form of JSON, else as text that is safe to be shown on a
  /// terminal.
  public static void write(List<Article> articles, Path file, OutputMode form) throws IOException {
    boolean json = form == OutputMode.JSON || form == OutputMode.JSONL;
    OutputFile.write(
        file,
        output -> {
          for (int i = 0; i < articles.size(); i++) {
            if (json) {
              output.json(ArticleJsonl.write(articles.get(i)));
            } else {
              output.text((i == 0 ? "" : "\n") + ArticleText.of(articles.get(i)));
            }
          }
        });
  }
}

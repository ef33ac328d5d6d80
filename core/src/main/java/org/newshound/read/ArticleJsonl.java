package org.newshound.read;

import org.newshound.article.Article;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.article.json.ArticleJsonWriter;

/// The JSON lines form of an article: what `export` writes and every index reads back without loss.
///
/// Absent parts are left out, keys stand in a fixed order and are only ever added, so equal
/// articles are equal lines.
public final class ArticleJsonl {
  private ArticleJsonl() {}

  /// {@return the article as one line of JSON, without its line feed and with its provenance}
  ///
  /// @param article the article
  public static String write(Article article) {
    return write(article, true);
  }

  /// {@return the article as one line of JSON, without its line feed}
  ///
  /// @param article the article
  /// @param provenance whether to write where each value was found
  public static String write(Article article, boolean provenance) {
    return ArticleJsonWriter.write(article, provenance);
  }

  /// {@return the article that a line holds}
  ///
  /// @param line one line, as [#write] made it
  /// @throws IllegalArgumentException when the line is no such form; the message says where and why
  public static Article read(String line) {
    return ArticleJsonReader.read(line);
  }
}

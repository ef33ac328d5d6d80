package org.newshound;

import java.util.List;
import java.util.stream.Stream;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Block;

/// Small articles for tests.
public final class TestArticles {
  private TestArticles() {}

  /// Returns an article of an id with a headline and paragraphs.
  public static Article article(String id, String headline, String... paragraphs) {
    return builder(id, headline, paragraphs).build();
  }

  /// Returns the builder of an article of an id with a headline and paragraphs.
  public static ArticleBuilder builder(String id, String headline, String... paragraphs) {
    List<Block> body = Stream.of(paragraphs).map(Block::paragraph).toList();
    return Article.builder().id(id).headline(headline).body(body);
  }

  /// Returns an article of an id whose body is one paragraph.
  public static Article body(String id, String paragraph) {
    return Article.builder().id(id).body(List.of(Block.paragraph(paragraph))).build();
  }
}

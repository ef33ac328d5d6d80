package org.newshound.shell.render.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Published;

/// Writes an article as plain text, in the words of its source and without breaking lines.
public final class ArticleText {
  private ArticleText() {}

  /// Returns the text: headline and what belongs to it a line each, then the body, the captions and
  /// the corrections and the copyright, with an empty line between paragraphs. The text is not made
  /// safe.
  public static String of(Article article) {
    return Stream.of(head(article), body(article), captions(article), tail(article))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String head(Article article) {
    return lines(
        article.kicker(),
        article.headline(),
        article.deck(),
        article.byline() == null ? null : article.byline().raw(),
        article.dateline() == null ? null : article.dateline().raw(),
        raw(article.published()),
        raw(article.modified()),
        article.source() == null ? null : article.source().value(),
        article.url());
  }

  private static String body(Article article) {
    return article.body().stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  private static String captions(Article article) {
    return article.captions().stream().map(ArticleText::caption).collect(Collectors.joining("\n"));
  }

  private static String caption(Caption caption) {
    String credit = caption.creditLine() != null ? caption.creditLine() : caption.photographer();
    return credit == null ? caption.text() : caption.text() + " (" + credit + ')';
  }

  private static String tail(Article article) {
    List<String> contributors = article.contributors().stream().map(Contributor::name).toList();
    return lines(
        article.edNote(),
        contributors.isEmpty() ? null : String.join(", ", contributors),
        article.corrections().isEmpty() ? null : String.join("\n", article.corrections()),
        article.copyright());
  }

  private static @Nullable String raw(@Nullable Published published) {
    return published == null ? null : published.raw();
  }

  private static String lines(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}

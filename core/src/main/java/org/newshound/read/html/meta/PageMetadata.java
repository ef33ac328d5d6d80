package org.newshound.read.html.meta;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.body.PageHints;
import tools.jackson.databind.JsonNode;

/// All metadata of a page.
public final class PageMetadata {
  private final Document page;
  private final MetaTags tags;
  private final LinkedData data;
  private final @Nullable JsonNode article;

  private PageMetadata(Document page) {
    this.page = page;
    this.tags = MetaTags.of(page);
    this.data = LinkedData.of(page);
    this.article = data.article(tags.first("og:title", "twitter:title"));
  }

  /// {@return the metadata of a parsed page}
  public static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  /// {@return what helps to find the article's text}
  public PageHints hints() {
    String title = article == null ? "" : LinkedData.text(article, "headline");
    return new PageHints(
        title.isEmpty() ? tags.first("og:title", "twitter:title") : title,
        tags.first("og:description", "description", "twitter:description"),
        article == null ? "" : LinkedData.text(article, "articleBody"));
  }
}

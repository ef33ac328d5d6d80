package org.newshound.read.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import tools.jackson.databind.JsonNode;

/// Reads one JSON value as an article, whichever form it has.
final class JsonArticle {
  private JsonArticle() {}

  /// Returns what became of a value.
  ///
  /// @param node the value
  /// @param origin where it stands
  /// @param limits how long its body may be
  /// @param place how to call that place in a message
  static ReadOutcome read(JsonNode node, Origin origin, ReadLimits limits, String place) {
    if (!node.isObject()) {
      return new ReadOutcome.Rejected(origin, place + ": an object is expected");
    }
    try {
      List<String> warnings = new ArrayList<>();
      Article article =
          ArticleJsonReader.isOwnForm(node)
              ? own(node, origin)
              : new SimpleArticle(node, origin, warnings).read();
      int chars = article.body().stream().mapToInt(block -> block.text().length()).sum();
      if (chars > limits.bodyChars()) {
        return new ReadOutcome.Rejected(
            origin,
            place + ": the body has " + chars + " characters, more than " + limits.bodyChars());
      }
      return new ReadOutcome.Accepted(article, ReadReport.ofWarnings(warnings));
    } catch (DateTimeException | IllegalArgumentException e) {
      return new ReadOutcome.Rejected(origin, place + ": " + e.getMessage());
    }
  }

  /// Our own form keeps the origin it came with.
  private static Article own(JsonNode node, Origin origin) {
    Article article = ArticleJsonReader.article(node);
    return article.origin() != null ? article : article.toBuilder().origin(origin).build();
  }
}

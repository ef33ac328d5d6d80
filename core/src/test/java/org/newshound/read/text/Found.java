package org.newshound.read.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.ReadOutcome;

/// What was found on a page, as words that test tables can be written in.
public final class Found {
  private Found() {}

  public static Map<String, String> on(String page) {
    return of((ReadOutcome.Accepted) TextPageReader.read(page, Origin.of("page.txt", "text")));
  }

  static Map<String, String> of(ReadOutcome.Accepted outcome) {
    Article article = outcome.article();
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "headline", article.headline());
    put(found, "kicker", article.kicker());
    put(found, "deck", article.deck());
    if (article.byline() != null) {
      List<String> names = article.byline().authors().stream().map(Author::name).toList();
      found.put("byline", String.join("; ", names));
    }
    put(found, "published", article.published() == null ? null : article.published().value());
    put(found, "modified", article.modified() == null ? null : article.modified().value());
    if (article.dateline() != null) {
      List<String> names = article.dateline().places().stream().map(Place::name).toList();
      found.put("dateline", String.join("; ", names));
    }
    found.put(
        "body",
        article.body().stream()
            .map(block -> block.type().label())
            .collect(Collectors.joining(" ")));
    count(found, "captions", article.captions().size());
    long below =
        article.captions().stream().filter(caption -> caption.creditLine() != null).count();
    count(found, "credits", article.credits().size() + (int) below);
    count(found, "contributors", article.contributors().size());
    count(found, "boilerplate", article.boilerplate().size());
    count(found, "teasers", article.teasers().size());
    put(found, "source", article.source() == null ? null : article.source().value());
    put(found, "copyright", article.copyright() == null ? null : "yes");
    put(found, "ednote", article.edNote() == null ? null : "yes");
    put(found, "correction", article.corrections().isEmpty() ? null : "yes");
    boolean embargo =
        outcome.report().blocks().stream().anyMatch(block -> block.kind() == Kind.EMBARGO);
    put(found, "embargo", embargo ? "yes" : null);
    put(found, "language", "en".equals(article.language()) ? null : article.language());
    return found;
  }

  private static void put(Map<String, String> found, String key, @Nullable String value) {
    if (value != null) {
      found.put(key, value);
    }
  }

  private static void count(Map<String, String> found, String key, int number) {
    if (number > 0) {
      found.put(key, Integer.toString(number));
    }
  }
}

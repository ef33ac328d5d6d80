package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newshound.article.Author;
import org.newshound.read.html.page.ClassWords;

/// Finds who wrote an article in the markup of its printed byline.
final class PrintedAuthors {
  private static final int AUTHORS_MAX = 12;
  private static final int TEXT_MAX_CHARS = 160;
  private static final Set<String> PLACES =
      Set.of(
          "related",
          "comment",
          "comments",
          "sidebar",
          "teaser",
          "card",
          "promo",
          "recommended",
          "footer",
          "nav",
          "menu",
          "latest",
          "popular",
          "trending",
          "more",
          "list",
          "newsletter");
  private static final Set<String> NAMES =
      Set.of(
          "author",
          "authors",
          "byline",
          "autor",
          "autoren",
          "auteur",
          "autore",
          "writer",
          "reporter",
          "journalist",
          "forfatter",
          "redakteur",
          "verfasser",
          "contributor");

  /// What an author's markup may say of others: whom they work for, who shows the page.
  private static final String OTHERS =
      "[itemprop~=(?i)\\b(worksFor|affiliation|memberOf|parentOrganization|publisher)\\b]";

  private PrintedAuthors() {}

  static Optional<Found<Signature>> find(Document page, Predicate<String> isSite) {
    List<String> queries =
        List.of(
            "[itemprop~=author] [itemprop~=name]",
            "[itemprop~=author]",
            "[rel~=author]",
            "[class*=author] a[href*=auth], [class*=byline] a[href*=auth], [class*=autor] a[href*=aut]");
    for (String query : queries) {
      List<Author> authors = authors(page, query, isSite);
      if (!authors.isEmpty()) {
        return found(authors, 0.75);
      }
    }
    List<Author> named = named(page, isSite);
    return named.isEmpty() ? Optional.empty() : found(named, 0.65);
  }

  private static Optional<Found<Signature>> found(List<Author> authors, double confidence) {
    String raw = String.join(", ", authors.stream().map(Author::name).toList());
    return Optional.of(new Found<>(new Signature(authors, null, raw), "markup", confidence));
  }

  private static List<Author> authors(Document page, String query, Predicate<String> isSite) {
    List<Author> authors = new ArrayList<>();
    for (Element element : page.select(query)) {
      boolean own = element.closest(OTHERS) == null && !isElsewhere(element);
      if (authors.size() < AUTHORS_MAX && own) {
        add(element.hasAttr("content") ? element.attr("content") : element.text(), isSite, authors);
      }
    }
    return authors;
  }

  private static List<Author> named(Document page, Predicate<String> isSite) {
    List<Author> authors = new ArrayList<>();
    for (Element element : page.select("[class]")) {
      boolean named = ClassWords.of(element).stream().anyMatch(NAMES::contains);
      if (named && authors.isEmpty() && !isElsewhere(element)) {
        add(element.text(), isSite, authors);
      }
    }
    return authors;
  }

  private static void add(String text, Predicate<String> isSite, List<Author> authors) {
    if (text.length() > TEXT_MAX_CHARS) {
      return;
    }
    for (String name : AuthorNames.of(text)) {
      boolean known =
          authors.stream()
              .anyMatch(author -> Headlines.fold(author.name()).equals(Headlines.fold(name)));
      if (!known && AuthorNames.isFullName(name) && !isSite.test(name)) {
        authors.add(Author.of(name));
      }
    }
  }

  /// Says whether the element belongs to another story or to a reader's comment.
  private static boolean isElsewhere(Element element) {
    Element at = element;
    for (int level = 0; level < 12 && at != null; level++) {
      String tag = at.normalName();
      if (tag.equals("aside") || tag.equals("nav") || tag.equals("footer")) {
        return true;
      }
      String own = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (!own.isBlank() && ClassWords.of(at).stream().anyMatch(PLACES::contains)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}

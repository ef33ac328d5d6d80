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
import org.newshound.article.Byline;
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

  private static final List<String> SURE =
      List.of("[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "[rel~=author]");

  private static final String LINKED =
      "[class*=author] a[href*=auth], [class*=byline] a[href*=auth], [class*=autor] a[href*=aut]";

  private PrintedAuthors() {}

  static Optional<Found<Signers>> find(Document page, Predicate<String> isSite) {
    for (String query : SURE) {
      List<Author> authors = authors(page, query, isSite, AuthorNames::isName);
      if (!authors.isEmpty()) {
        return found(Signers.of(authors, null), 0.75);
      }
    }
    List<Author> linked = authors(page, LINKED, isSite, AuthorNames::isFullName);
    if (!linked.isEmpty()) {
      return found(Signers.of(linked, null), 0.75);
    }
    return named(page, isSite).flatMap(signature -> found(signature, 0.65));
  }

  private static Optional<Found<Signers>> found(Signers signature, double confidence) {
    return Optional.of(new Found<>(signature, "markup", confidence));
  }

  private static List<Author> authors(
      Document page, String query, Predicate<String> isSite, Predicate<String> isName) {
    List<Author> authors = new ArrayList<>();
    for (Element element : page.select(query)) {
      boolean own = element.closest(OTHERS) == null && !isElsewhere(element);
      if (authors.size() < AUTHORS_MAX && own) {
        String content = element.attr("content");
        String text = content.isEmpty() ? BylineText.line(element) : content;
        if (text.length() <= TEXT_MAX_CHARS) {
          add(AuthorNames.of(text), isSite, isName, authors);
        }
      }
    }
    return authors;
  }

  /// Returns who signs in the first element that is named after authors.
  private static Optional<Signers> named(Document page, Predicate<String> isSite) {
    for (Element element : page.select("[class]")) {
      boolean named = ClassWords.of(element).stream().anyMatch(NAMES::contains);
      if (named && !isElsewhere(element)) {
        Optional<Signers> signature = signature(element, isSite);
        if (signature.isPresent()) {
          return signature;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Signers> signature(Element element, Predicate<String> isSite) {
    Optional<Signers> line =
        BylineText.signature(element, TEXT_MAX_CHARS)
            .filter(signature -> !signature.authors().isEmpty() || isDesk(signature.byline()))
            .filter(signature ->
                signature.authors().stream().noneMatch(author -> isSite.test(author.name())));
    if (line.isPresent()) {
      return line;
    }
    List<Author> authors = new ArrayList<>();
    for (String piece : BylineText.pieces(element)) {
      if (authors.isEmpty() && piece.length() <= TEXT_MAX_CHARS) {
        add(AuthorNames.of(piece), isSite, AuthorNames::isFullName, authors);
      }
    }
    return authors.isEmpty() ? Optional.empty() : Optional.of(Signers.of(authors, null));
  }

  /// Says whether a part of a paper signs: its editorial board, its staff.
  private static boolean isDesk(Byline byline) {
    return byline.role() != null && byline.affiliation() != null;
  }

  private static void add(
      List<Author> found,
      Predicate<String> isSite,
      Predicate<String> isName,
      List<Author> authors) {
    for (Author one : found) {
      boolean known =
          authors.stream()
              .anyMatch(author -> Headlines.fold(author.name()).equals(Headlines.fold(one.name())));
      if (!known && isName.test(one.name()) && !isSite.test(one.name())) {
        authors.add(one);
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

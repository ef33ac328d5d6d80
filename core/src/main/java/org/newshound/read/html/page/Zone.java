package org.newshound.read.html.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the markup itself says about a part of a page. An element lies in all zones of its parents.
public enum Zone {
  /// An `article`.
  ARTICLE(1 << 0),
  /// The `main` part.
  MAIN(1 << 1),
  /// An `aside`.
  ASIDE(1 << 2),
  /// Navigation.
  NAVIGATION(1 << 3),
  /// A `footer`.
  FOOTER(1 << 4),
  /// A `header`.
  HEADER(1 << 5),
  /// A form.
  FORM(1 << 6),
  /// A figure or picture.
  FIGURE(1 << 7),
  /// The words under a figure.
  CAPTION(1 << 8),
  /// A list.
  LIST(1 << 9),
  /// A table.
  TABLE(1 << 10),
  /// A quotation.
  QUOTE(1 << 11),
  /// Marked as the article's body.
  ARTICLE_BODY(1 << 12),
  /// Not shown.
  HIDDEN(1 << 13),
  /// A dialog.
  DIALOG(1 << 14),
  /// A heading.
  HEADING(1 << 15);

  private static final Set<String> BODY_PROPERTIES = Set.of("articlebody", "reviewbody");

  private static final Set<String> CAPTION_WORDS =
      Set.of(
          "caption",
          "captions",
          "figcaption",
          "bildunterschrift",
          "bildtext",
          "bildtekst",
          "legende",
          "didascalia",
          "bildlegende");

  private final int bit;

  Zone(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  /// {@return the bits of the zones that this element opens}
  static int opened(Element element, Set<String> words) {
    int bits = ofTag(element.normalName()) | ofRole(element.attr("role").toLowerCase(Locale.ROOT));
    if (BODY_PROPERTIES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))) {
      bits |= ARTICLE_BODY.bit();
    }
    if (words.stream().anyMatch(CAPTION_WORDS::contains)) {
      bits |= CAPTION.bit();
    }
    return Hidden.isHidden(element) ? bits | HIDDEN.bit() : bits;
  }

  private static int ofTag(String tag) {
    return switch (tag) {
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "aside" -> ASIDE.bit();
      case "nav", "menu" -> NAVIGATION.bit();
      case "footer" -> FOOTER.bit();
      case "header" -> HEADER.bit();
      case "form", "fieldset" -> FORM.bit();
      case "figure", "picture" -> FIGURE.bit();
      case "figcaption", "caption" -> CAPTION.bit();
      case "ul", "ol", "dl" -> LIST.bit();
      case "table" -> TABLE.bit();
      case "blockquote", "q" -> QUOTE.bit();
      case "dialog" -> DIALOG.bit();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING.bit();
      default -> 0;
    };
  }

  private static int ofRole(String role) {
    return switch (role) {
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "complementary" -> ASIDE.bit();
      case "navigation", "menu", "menubar", "tablist" -> NAVIGATION.bit();
      case "contentinfo" -> FOOTER.bit();
      case "banner" -> HEADER.bit();
      case "search", "form" -> FORM.bit();
      case "figure" -> FIGURE.bit();
      case "dialog", "alertdialog", "alert" -> DIALOG.bit();
      case "heading" -> HEADING.bit();
      default -> 0;
    };
  }
}

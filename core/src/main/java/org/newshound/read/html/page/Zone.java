package org.newshound.read.html.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the markup itself says about a part of a page. An element lies in all zones of its parents.
public enum Zone {
  /// An `article`.
  ARTICLE,
  /// The `main` part.
  MAIN,
  /// An `aside`.
  ASIDE,
  /// Navigation.
  NAVIGATION,
  /// A `footer`.
  FOOTER,
  /// A `header`.
  HEADER,
  /// A form.
  FORM,
  /// A figure or picture.
  FIGURE,
  /// The words under a figure.
  CAPTION,
  /// A list.
  LIST,
  /// A table.
  TABLE,
  /// A quotation.
  QUOTE,
  /// Marked as the article's body.
  ARTICLE_BODY,
  /// Not shown.
  HIDDEN,
  /// A dialog.
  DIALOG,
  /// A heading.
  HEADING;

  private static final Set<String> BODY_PROPERTIES = Set.of("articlebody", "reviewbody");

  int bit() {
    return 1 << ordinal();
  }

  /// {@return the bits of the zones that this element opens}
  static int opened(Element element) {
    int bits = ofTag(element.normalName()) | ofRole(element.attr("role").toLowerCase(Locale.ROOT));
    if (BODY_PROPERTIES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))) {
      bits |= ARTICLE_BODY.bit();
    }
    return isHidden(element) ? bits | HIDDEN.bit() : bits;
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

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}

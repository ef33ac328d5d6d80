package org.newshound.read.html.meta;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newshound.read.html.page.ClassWords;

/// Knows the label above or before a headline by the words of its class.
public final class Kickers {
  private static final Set<String> NAMES =
      Set.of(
          "kicker",
          "eyebrow",
          "overline",
          "dachzeile",
          "rubric",
          "rubrik",
          "antetitulo",
          "occhiello",
          "spitzmarke",
          "topline",
          "preheadline",
          "surtitre",
          "tagline",
          "vignette");

  private Kickers() {}

  /// {@return whether class words name a kicker}
  ///
  /// @param words the words of an element
  public static boolean isNamed(Set<String> words) {
    return words.stream().anyMatch(NAMES::contains);
  }

  /// {@return the kicker inside a heading}
  ///
  /// @param heading the heading
  public static Optional<Element> in(Element heading) {
    return heading.select("[class]").stream()
        .filter(inner -> !inner.equals(heading) && isNamed(ClassWords.of(inner)))
        .filter(inner -> inner.text().length() * 2 < heading.text().length())
        .findFirst();
  }

  /// Returns the heading without its kicker.
  static Element without(Element heading) {
    if (in(heading).isEmpty()) {
      return heading;
    }
    Element copy = heading.clone();
    in(copy).ifPresent(Element::remove);
    return copy;
  }
}

package org.newshound.read.html.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells what a page does not show.
final class Hidden {
  private static final Set<String> FOR_THE_EAR = Set.of("hidden", "reader", "screenreader");

  private Hidden() {}

  /// {@return whether the markup hides the element from every reader}
  static boolean isHidden(Element element) {
    return isUnseen(element) || element.attr("aria-hidden").equalsIgnoreCase("true");
  }

  /// {@return whether a part of a line is hidden} What is hidden from those who listen is seen by
  /// others, so it counts, unless its twin for them stands beside it.
  static boolean isInline(Element element) {
    return isUnseen(element)
        || (element.attr("aria-hidden").equalsIgnoreCase("true")
            && (isForTheEar(element.nextElementSibling())
                || isForTheEar(element.previousElementSibling())));
  }

  private static boolean isForTheEar(@Nullable Element twin) {
    return twin != null
        && (twin.className().contains("sr-only")
            || ClassWords.of(twin).stream().anyMatch(FOR_THE_EAR::contains));
  }

  private static boolean isUnseen(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("false");
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}

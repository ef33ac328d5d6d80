package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newshound.read.html.page.ClassWords;

/// The headings of a page that may be its headline, as printed.
final class PrintedHead {
  private static final int HEADINGS_MAX = 30;
  private static final int HEADLINE_MAX_CHARS = 400;
  private static final int TRAIL_LEVELS = 5;
  private static final String ASIDE = "aside, nav, footer, [hidden]";
  private static final Set<String> TRAIL_WORDS = Set.of("breadcrumb", "breadcrumbs");

  private PrintedHead() {}

  /// Returns what is marked as the headline and the main headings, best first.
  static List<String> headlines(Document page) {
    List<String> found = new ArrayList<>();
    add(page, "h1[itemprop~=headline], [itemprop~=headline]:not(meta)", found);
    add(page, "h1", found);
    return found;
  }

  /// Returns the headings of the second rank; on some pages one of them is the headline.
  static List<String> seconds(Document page) {
    List<String> found = new ArrayList<>();
    add(page, "h2", found);
    return found;
  }

  /// Returns the headings of the second rank that are no links, as those lead to other stories.
  static List<String> unlinkedSeconds(Document page) {
    List<String> found = new ArrayList<>();
    add(page, "h2:not(a h2):not(:has(a))", found);
    return found;
  }

  private static void add(Document page, String query, List<String> found) {
    int count = 0;
    for (Element heading : page.select(query)) {
      if (count++ == HEADINGS_MAX) {
        return;
      }
      if (!isInTrail(heading) && heading.closest(ASIDE) == null) {
        add(Kickers.without(heading), found);
        add(heading, found);
      }
    }
  }

  /// Adds what a heading says: without its kicker before the whole.
  private static void add(Element heading, List<String> found) {
    String text = PrintedText.collapse(heading.text());
    boolean fits = !text.isEmpty() && text.length() <= HEADLINE_MAX_CHARS;
    if (fits && !found.contains(text)) {
      found.add(text);
    }
  }

  /// Says whether it is the end of the trail of sections above a story: some pages mark it as the
  /// main heading for search engines, and print the headline below it.
  private static boolean isInTrail(Element heading) {
    Element at = heading;
    for (int level = 0; level < TRAIL_LEVELS && at != null; level++) {
      if (isTrail(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isTrail(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("data-") && name.contains("breadcrumb")) {
        return true;
      }
    }
    return element.attr("itemtype").endsWith("BreadcrumbList")
        || ClassWords.of(element).stream().anyMatch(TRAIL_WORDS::contains);
  }
}

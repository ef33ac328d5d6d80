package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headings of a page that may be its headline, as printed.
final class PrintedHead {
  private static final int HEADINGS_MAX = 30;
  private static final int HEADLINE_MAX_CHARS = 400;

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

  private static void add(Document page, String query, List<String> found) {
    int count = 0;
    for (Element heading : page.select(query)) {
      if (count++ == HEADINGS_MAX) {
        return;
      }
      String text = PrintedText.collapse(heading.text());
      if (!text.isEmpty() && text.length() <= HEADLINE_MAX_CHARS && !found.contains(text)) {
        found.add(text);
      }
    }
  }
}

package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by the name they give themselves, in lower case.
public final class MetaTags {
  private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags() {}

  /// {@return the elements of a page}
  public static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = PrintedText.clean(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String name : NAMES) {
          tags.add(meta.attr(name), content);
        }
      }
    }
    return tags;
  }

  private void add(String name, String content) {
    if (!name.isBlank()) {
      values
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(content);
    }
  }

  /// {@return the first value under the first of these names that has one; empty when none has}
  public String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.getFirst();
      }
    }
    return "";
  }

  /// {@return all values under these names, in order}
  public List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(values.getOrDefault(name, List.of()));
    }
    return found;
  }
}

package org.newshound.read.xml.tree;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Gives elements one name however a file spells their namespace: the names of the news formats and
/// of XHTML bare, those of feed extensions with their usual prefix, all others as they stand.
public final class XmlNames {
  /// No prefix of a file is this.
  private static final String NONE = ":";

  private static final String WORDPRESS = "wordpress.org/export/";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("iptc.org/std/nar/2006-10-01", ""),
          Map.entry("iptc.org/std/nitf/2006-10-18", ""),
          Map.entry("www.w3.org/1999/xhtml", ""),
          Map.entry("www.w3.org/2005/atom", ""),
          Map.entry("purl.org/atom/ns", ""),
          Map.entry("purl.org/rss/1.0", ""),
          Map.entry("my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("backend.userland.com/rss", ""),
          Map.entry("backend.userland.com/rss2", ""),
          Map.entry("blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("www.google.com/schemas/sitemap/0.84", ""),
          Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("purl.org/rss/1.0/modules/content", "content"),
          Map.entry("purl.org/dc/elements/1.1", "dc"),
          Map.entry("purl.org/dc/terms", "dcterms"),
          Map.entry("search.yahoo.com/mrss", "media"),
          Map.entry("www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("www.w3.org/xml/1998/namespace", "xml"));

  /// Files have few namespaces and many elements.
  private static final int MOST_KNOWN = 1000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private XmlNames() {}

  public static String of(String space, String prefix, String local) {
    String known = space.isEmpty() ? "" : usual(space);
    String used = known.equals(NONE) || space.isEmpty() ? prefix : known;
    return used.isEmpty() ? local : used + ":" + local;
  }

  /// Returns the usual prefix of a namespace; [#NONE] when it has none. Its scheme, case and last
  /// slash make no difference, because files differ in them.
  private static String usual(String space) {
    String known = KNOWN.get(space);
    if (known == null) {
      known = find(space);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(space, known);
      }
    }
    return known;
  }

  private static String find(String space) {
    String plain = space.strip().toLowerCase(Locale.ROOT);
    plain = plain.substring(plain.startsWith("https://") ? 8 : plain.startsWith("http://") ? 7 : 0);
    while (plain.endsWith("/") || plain.endsWith("#")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (plain.startsWith(WORDPRESS)) {
      return plain.endsWith("/excerpt") ? "excerpt" : "wp";
    }
    return PREFIXES.getOrDefault(plain, NONE);
  }
}

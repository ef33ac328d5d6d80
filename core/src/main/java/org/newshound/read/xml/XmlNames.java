package org.newshound.read.xml;

import java.util.Map;

/// Gives elements one name however a file spells their namespace: the names of the news formats and
/// of XHTML bare, those of feed extensions with their usual prefix, all others as they stand.
final class XmlNames {
  private static final String WORDPRESS = "http://wordpress.org/export/";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://iptc.org/std/nar/2006-10-01/", ""),
          Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
          Map.entry("http://www.w3.org/1999/xhtml", ""),
          Map.entry("http://www.w3.org/2005/Atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private XmlNames() {}

  static String of(String space, String prefix, String local) {
    String known = PREFIXES.get(space);
    if (known == null && space.startsWith(WORDPRESS)) {
      known = space.endsWith("/excerpt/") ? "excerpt" : "wp";
    }
    String used = known != null ? known : prefix;
    return used.isEmpty() ? local : used + ":" + local;
  }
}

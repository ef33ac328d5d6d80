package org.newshound.read.html.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newshound.read.decode.TextDecoder;

/// Parses pages. Nothing is fetched, no script is run.
public final class PageParser {
  private static final int DEPTH_MAX = 512;

  /// What the Wayback Machine prints above every page it keeps, with dates of its own.
  private static final String ARCHIVE_BAR = "wm-ipp";

  private static final String ARCHIVE_BARS = "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato";

  private PageParser() {}

  /// {@return the parsed page} Its encoding is found out as [TextDecoder] says.
  ///
  /// @param bytes the whole page
  public static Document parse(byte[] bytes) {
    return parse(TextDecoder.decode(bytes, ""));
  }

  /// {@return the parsed page}
  ///
  /// @param html the whole page
  public static Document parse(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEPTH_MAX);
    Document page = Jsoup.parse(html, "", parser);
    if (html.contains(ARCHIVE_BAR)) {
      page.select(ARCHIVE_BARS).remove();
    }
    return page;
  }
}

package org.newshound.read.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts a page's text where a block-level element begins or ends, and at empty lines.
final class BlockCutter implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "title",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "progress",
          "meter",
          "link",
          "meta",
          "applet",
          "frameset",
          "noframes",
          "rp",
          "rt",
          "amp-ad",
          "dialog");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "picture", "source");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private int breaks;
  private int anchors;
  private int strongs;
  private int italics;
  private int linkChars;
  private int links;
  private int strongChars;
  private int leaned;

  BlockCutter(Element body) {
    enter(body);
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  List<Region> regions() {
    return regions;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case "br" -> lineBreak();
      case "a" -> {
        anchors++;
        links++;
      }
      case "b", "strong" -> strongs++;
      case "i", "em", "cite" -> italics++;
      default -> {
        if (!INLINE.contains(tag)) {
          flush();
          enter(element);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> anchors--;
      case "b", "strong" -> strongs--;
      case "i", "em", "cite" -> italics--;
      default -> {
        if (element.equals(open.getFirst().element())) {
          flush();
          if (open.size() > 1) {
            open.pop();
          }
        }
      }
    }
  }

  private void enter(Element element) {
    Region region = new Region(regions.size(), element, open.peekFirst());
    open.push(region);
    regions.add(region);
  }

  private void lineBreak() {
    gap = true;
    if (++breaks > 1) {
      flush();
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (isPrinted(c)) {
        append(c);
      }
    }
  }

  private void append(char c) {
    if (gap && !text.isEmpty()) {
      text.append(' ');
    }
    gap = false;
    breaks = 0;
    text.append(c);
    linkChars += anchors > 0 ? 1 : 0;
    strongChars += strongs > 0 ? 1 : 0;
    leaned += italics > 0 ? 1 : 0;
  }

  private static boolean isPrinted(char c) {
    return !Character.isISOControl(c) && c != '\u00ad' && c != '\u200b' && c != '\ufeff';
  }

  private void flush() {
    if (!text.isEmpty()) {
      Region region = open.getFirst();
      PageBlock block =
          new PageBlock(
              blocks.size(), region, text.toString(), linkChars, links, strongChars, leaned);
      blocks.add(block);
      region.count(block);
    }
    text.setLength(0);
    gap = false;
    breaks = 0;
    linkChars = 0;
    links = 0;
    strongChars = 0;
    leaned = 0;
  }
}

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

  private final boolean scriptless;
  private boolean closed;
  private boolean beside;

  /// Begins at the page's `body`.
  ///
  /// @param body the element
  /// @param scriptless whether what is meant for readers without scripts is text
  BlockCutter(Element body, boolean scriptless) {
    this.scriptless = scriptless;
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
    boolean inline = INLINE.contains(tag);
    if (isSkipped(tag) || (inline && Hidden.isInline(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    besides(inline);
    switch (tag) {
      case "br" -> lineBreak();
      case "a" -> {
        anchors += isLink(element) ? 1 : 0;
        links += isLink(element) ? 1 : 0;
      }
      case "b", "strong" -> strongs++;
      case "i", "em", "cite" -> italics++;
      default -> {
        if (!inline) {
          flush();
          enter(element);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isSkipped(String tag) {
    return SKIPPED.contains(tag) || (tag.equals("noscript") && !scriptless);
  }

  /// Says whether an anchor leads somewhere. Old pages mark places with anchors that they never
  /// close.
  private static boolean isLink(Element anchor) {
    return anchor.hasAttr("href");
  }

  /// Notes that an element begins right behind the end of another: a name and a role, say, which
  /// only the page's layout sets apart.
  private void besides(boolean inline) {
    beside = inline && (closed || beside);
    closed = false;
  }

  private void close(Element element) {
    closed = INLINE.contains(element.normalName());
    switch (element.normalName()) {
      case "a" -> anchors -= isLink(element) ? 1 : 0;
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
    if (!text.isEmpty() && (gap || isNewWord(c))) {
      text.append(' ');
    }
    gap = false;
    beside = false;
    closed = false;
    breaks = 0;
    text.append(c);
    linkChars += anchors > 0 ? 1 : 0;
    strongChars += strongs > 0 ? 1 : 0;
    leaned += italics > 0 ? 1 : 0;
  }

  /// Says whether a capital follows a small letter where one element ends and another begins.
  private boolean isNewWord(char c) {
    return beside
        && Character.isUpperCase(c)
        && Character.isLowerCase(text.charAt(text.length() - 1));
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

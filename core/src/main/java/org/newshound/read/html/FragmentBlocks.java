package org.newshound.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.read.decode.HtmlTags;
import org.newshound.read.parts.Texts;

/// The blocks and captions in a fragment of HTML that is known to be an article's body, as feeds
/// and wire formats carry it. Nothing in it is taken for page furniture.
///
/// What is no tag of HTML stays as text ([HtmlTags]). Paragraphs, list items, headings and table
/// rows become blocks; so does what a blank line or two line breaks part. Pictures give their
/// captions, scripts and forms nothing.
///
/// @param blocks the blocks of the body
/// @param captions the captions of its pictures
@NullMarked
public record FragmentBlocks(List<Block> blocks, List<Caption> captions) {
  /// Copies the lists.
  public FragmentBlocks {
    blocks = List.copyOf(blocks);
    captions = List.copyOf(captions);
  }

  /// {@return the blocks of a fragment whose line feeds mean nothing, as HTML has it}
  public static FragmentBlocks of(String html) {
    return read(html, false);
  }

  /// {@return the blocks of a fragment whose line feeds are line breaks, as WordPress has it}
  public static FragmentBlocks ofLines(String html) {
    return read(html, true);
  }

  private static FragmentBlocks read(String html, boolean lineFeeds) {
    Collector collector = new Collector(lineFeeds);
    NodeTraversor.filter(collector, Jsoup.parseBodyFragment(HtmlTags.onlyIn(html)).body());
    collector.flush();
    return new FragmentBlocks(collector.blocks, collector.captions);
  }

  private static final class Collector implements NodeFilter {
    private final boolean lineFeeds;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Block.Type type = Block.Type.PARAGRAPH;
    private int preformatted;

    Collector(boolean lineFeeds) {
      this.lineFeeds = lineFeeds;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      }
      return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
      switch (element.normalName()) {
        case "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "form",
            "button",
            "nav",
            "canvas",
            "select",
            "textarea" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        case "figure" -> {
          flush();
          figure(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        case "tr" -> {
          flush();
          row(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        case "br" -> text.append('\n');
        case "pre" -> {
          flush();
          preformatted += 1;
        }
        default -> begin(element);
      }
      return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
      Block.Type begun = typeOf(element);
      if (begun != null) {
        flush();
        type = begun;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && typeOf(element) != null) {
        flush();
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private static Block.@Nullable Type typeOf(Element element) {
      return switch (element.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Type.SUBHEAD;
        case "li", "dt", "dd" -> Block.Type.ITEM;
        default -> element.isBlock() ? Block.Type.PARAGRAPH : null;
      };
    }

    private void append(String words) {
      if (lineFeeds || preformatted > 0) {
        text.append(words);
        return;
      }
      int from = 0;
      while (from < words.length()) {
        int feed = words.indexOf('\n', from);
        int end = feed < 0 ? words.length() : feed;
        text.append(words, from, end);
        int next = end;
        int feeds = 0;
        while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
          feeds += words.charAt(next) == '\n' ? 1 : 0;
          next += 1;
        }
        text.append(feeds > 1 ? "\n\n" : next > end ? " " : "");
        from = Math.max(next, end + 1);
      }
    }

    private void figure(Element figure) {
      for (Element words : figure.select("figcaption")) {
        String caption = Texts.line(words.text());
        if (!caption.isEmpty()) {
          captions.add(Caption.of(caption));
        }
      }
    }

    private void row(Element row) {
      StringJoiner cells = new StringJoiner(" | ");
      for (Element cell : row.children()) {
        String words = Texts.line(cell.text());
        if (!words.isEmpty()) {
          cells.add(words);
        }
      }
      text.append(cells);
      flush();
    }

    /// Says whether a block is itself markup, escaped once too often.
    private static boolean isMarkup(String text) {
      return text.startsWith("<") && text.endsWith(">") && HtmlTags.areIn(text);
    }

    private void flush() {
      for (String paragraph : Texts.paragraphs(text.toString())) {
        String words = isMarkup(paragraph) ? MixedText.line(paragraph) : paragraph;
        if (words.isEmpty()) {
          dropLabel();
        } else {
          blocks.add(new Block(type, words));
        }
      }
      text.setLength(0);
      type = Block.Type.PARAGRAPH;
    }

    /// Drops a heading such as "Embed (large):" above escaped markup that has no words.
    private void dropLabel() {
      boolean label =
          !blocks.isEmpty()
              && blocks.getLast().type() == Block.Type.SUBHEAD
              && blocks.getLast().text().endsWith(":");
      if (label) {
        blocks.removeLast();
      }
    }
  }
}

package org.newshound.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.read.decode.HtmlTags;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.Texts;

/// Makes pieces of a story of the nodes of a Markdown tree, which are visited in order.
///
/// Not safe for use by several threads at once.
final class NodeCollector {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]:?");

  private final List<MarkdownBlock> pieces = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private StringJoiner cells = new StringJoiner(" | ");
  private boolean tagged;
  private int items;

  MarkdownBody body() {
    return new MarkdownBody(pieces, captions, comments);
  }

  /// Takes a node.
  ///
  /// @return whether its children are to be visited
  boolean enter(Node node) {
    switch (node) {
      case Text words -> text.append(words.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak ignored -> text.append('\n');
      case HardLineBreak ignored -> endLine();
      case HtmlInline html -> inline(html.getLiteral());
      case HtmlBlock html -> html(html.getLiteral());
      case FencedCodeBlock code -> asWritten(code.getLiteral());
      case IndentedCodeBlock code -> asWritten(code.getLiteral());
      case LinkReferenceDefinition definition -> note(definition);
      case ListItem ignored -> items++;
      case Image image -> {
        picture(image);
        return false;
      }
      default -> {}
    }
    return true;
  }

  /// Takes the end of a node.
  void leave(Node node) {
    switch (node) {
      case Heading heading -> end(Block.Type.SUBHEAD, heading.getLevel());
      case Paragraph ignored -> end(type(), 0);
      case ListItem ignored -> items--;
      case TableCell ignored -> {
        endLine();
        String cell = Texts.line(String.join(" ", lines));
        lines.clear();
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
      }
      case TableRow ignored -> {
        text.append(cells);
        cells = new StringJoiner(" | ");
        end(Block.Type.PARAGRAPH, 0);
      }
      default -> {}
    }
  }

  private Block.Type type() {
    return items > 0 ? Block.Type.ITEM : Block.Type.PARAGRAPH;
  }

  private void endLine() {
    String line = tagged ? MixedText.line(text.toString()) : text.toString();
    lines.add(line.indexOf("[^") < 0 ? line : NOTE.matcher(line).replaceAll(""));
    text.setLength(0);
    tagged = false;
  }

  private void end(Block.Type type, int level) {
    endLine();
    MarkdownBlock piece = new MarkdownBlock(type, level, lines);
    if (!piece.text().isEmpty()) {
      pieces.add(piece);
    }
    lines.clear();
  }

  /// Keeps what is between brackets but no tag, such as a ticker symbol.
  private void inline(String literal) {
    String name = element(literal);
    if (literal.startsWith("<!--")) {
      comment(literal);
    } else if (name.equals("br")) {
      endLine();
    } else {
      text.append(literal);
      tagged = true;
    }
  }

  private void html(String literal) {
    if (literal.startsWith("<!--") && literal.stripTrailing().endsWith("-->")) {
      comment(literal);
      return;
    }
    boolean known = HtmlTags.isElement(element(literal)) || HtmlTags.areIn(literal);
    FragmentBlocks found = known ? FragmentBlocks.of(literal) : MixedText.blocks(literal);
    captions.addAll(found.captions());
    for (Block block : found.blocks()) {
      int level = block.type() == Block.Type.SUBHEAD ? 2 : 0;
      pieces.add(new MarkdownBlock(block.type(), level, List.of(block.text())));
    }
  }

  private static String element(String literal) {
    Matcher tag = TAG.matcher(literal.stripLeading());
    return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private void comment(String literal) {
    comments.add(literal.replace("<!--", "").replace("-->", ""));
  }

  private void asWritten(String literal) {
    for (String paragraph : Texts.paragraphs(literal)) {
      pieces.add(new MarkdownBlock(type(), 0, List.of(paragraph)));
    }
  }

  /// A note of one word looks like the address of a link.
  private void note(LinkReferenceDefinition definition) {
    if (definition.getLabel().startsWith("^")) {
      text.append(definition.getDestination());
      end(type(), 0);
    }
  }

  private void picture(Image image) {
    String title = image.getTitle() == null ? "" : Texts.line(image.getTitle());
    String words = title.isEmpty() ? Texts.line(words(image)) : title;
    if (!words.isEmpty()) {
      captions.add(Caption.of(words));
    }
  }

  /// Returns the text below a node.
  private static String words(Node top) {
    StringBuilder words = new StringBuilder();
    Node node = top;
    while (node != null) {
      switch (node) {
        case Text found -> words.append(found.getLiteral());
        case Code found -> words.append(found.getLiteral());
        case SoftLineBreak ignored -> words.append(' ');
        default -> {}
      }
      Node next = node.getFirstChild();
      while (next == null && !node.equals(top)) {
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
    return words.toString();
  }
}

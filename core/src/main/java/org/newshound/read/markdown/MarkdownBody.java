package org.newshound.read.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.newshound.article.Caption;

/// The blocks, captions and comments of a Markdown text.
///
/// @param pieces the blocks, in order
/// @param captions what its pictures are described by
/// @param comments what only its writers were to read
record MarkdownBody(List<MarkdownBlock> pieces, List<Caption> captions, List<String> comments) {
  /// Deeper quotations, lists and emphasis than anybody writes stay as the text they are.
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(Set.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  MarkdownBody {
    pieces = List.copyOf(pieces);
    captions = List.copyOf(captions);
    comments = List.copyOf(comments);
  }

  /// {@return what is in a text}
  ///
  /// @throws IllegalArgumentException when its tables have more cells than the parser allows
  static MarkdownBody of(String text) {
    NodeCollector collector = new NodeCollector();
    Node document = PARSER.parse(text);
    Node node = document;
    while (node != null) {
      if (collector.enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      collector.leave(node);
      while (node.getNext() == null && !node.equals(document)) {
        node = node.getParent();
        collector.leave(node);
      }
      node = node.equals(document) ? null : node.getNext();
    }
    return collector.body();
  }
}

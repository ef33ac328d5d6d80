package org.newshound.read.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.newshound.article.Block;
import org.newshound.read.parts.Texts;

/// A block of a Markdown text.
///
/// @param type what it is in an article
/// @param level the level of a heading, 0 for anything else
/// @param lines its lines, as far as their ends mean something; within them, line feeds do not
record MarkdownBlock(Block.Type type, int level, List<String> lines) {
  MarkdownBlock {
    lines = List.copyOf(lines);
  }

  boolean isHeading() {
    return level > 0;
  }

  boolean isParagraph() {
    return type == Block.Type.PARAGRAPH;
  }

  String text() {
    return Texts.line(String.join(" ", lines));
  }

  Stream<Block> blocks() {
    Stream<String> kept = isHeading() ? Stream.of(text()) : lines.stream().map(Texts::line);
    return kept.filter(line -> !line.isEmpty()).map(line -> new Block(type, line));
  }
}

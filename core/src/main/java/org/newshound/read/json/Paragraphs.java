package org.newshound.read.json;

import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Block;

/// Cuts a body string into paragraphs at its blank lines.
final class Paragraphs {
  private Paragraphs() {}

  static List<Block> of(String text) {
    List<Block> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        end(paragraph, paragraphs);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(stripped);
      }
    }
    end(paragraph, paragraphs);
    return paragraphs;
  }

  private static void end(StringBuilder paragraph, List<Block> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(Block.paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }
}

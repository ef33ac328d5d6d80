package org.newshound.read.sgml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newshound.article.Block;

/// What the Foreign Broadcast Information Service notes at the head of a translated text:
/// "Language: Danish", "Article Type:BFN", "[Text]".
///
/// The language is that of the source; the text itself is in English.
final class FbisNotes {
  private static final int HEAD_BLOCKS = 4;
  private static final int LONGEST_NOTE = 80;
  private static final List<String> LABELS =
      List.of("Language:", "Article Type:", "Document Type:");
  private static final Set<String> MARKS =
      Set.of("[Text]", "[Excerpt]", "[Excerpts]", "[Summary]", "[Report]");

  private FbisNotes() {}

  /// Returns the blocks without the notes.
  static List<Block> dropped(List<Block> blocks) {
    List<Block> story = new ArrayList<>(blocks);
    for (int i = 0; i < HEAD_BLOCKS && !story.isEmpty() && isNote(story.getFirst()); i++) {
      story.removeFirst();
    }
    if (!story.isEmpty()) {
      story.set(0, unmarked(story.getFirst()));
    }
    return story;
  }

  private static boolean isNote(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_NOTE && LABELS.stream().anyMatch(text::startsWith);
  }

  private static Block unmarked(Block block) {
    String text = block.text();
    int end = text.indexOf(']') + 1;
    boolean marked = end > 0 && end < text.length() && MARKS.contains(text.substring(0, end));
    return marked ? new Block(block.type(), text.substring(end).strip()) : block;
  }
}

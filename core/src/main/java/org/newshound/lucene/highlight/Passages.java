package org.newshound.lucene.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.text.Sentences;
import org.newshound.query.QueryField;
import org.newshound.search.Snippet;
import org.newshound.search.Snippet.Mark;

/// Picks the best passages of a text: sentences that hold the most different marked words, earlier
/// ones first. A long sentence is cut at words around its marks.
public final class Passages {
  private static final int PASSAGE_MAX_CHARS = 320;
  private static final int LEAD_IN_CHARS = 80;
  private static final int DIFFERENT_WORD_VALUE = 4;
  private static final int REPEATS_COUNTED_MAX = 3;

  private Passages() {}

  /// A sentence, or several that a mark joins, and the marks in it.
  private record Passage(int start, int end, List<Mark> marks) {
    int value(String text) {
      Set<String> different = new HashSet<>();
      for (Mark mark : marks) {
        different.add(text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT));
      }
      int repeats = Math.min(marks.size() - different.size(), REPEATS_COUNTED_MAX);
      return different.size() * DIFFERENT_WORD_VALUE + repeats;
    }
  }

  /// Returns the best passages of a text.
  ///
  /// @param count how many at most
  public static List<Snippet> best(QueryField field, String text, List<Mark> marks, int count) {
    return split(text, marks).stream()
        .sorted(Comparator.comparingInt((Passage passage) -> -passage.value(text)))
        .limit(count)
        .map(passage -> snippet(field, text, passage))
        .toList();
  }

  /// Returns how the text of an article begins, without marks; nothing when it has no paragraph.
  public static Optional<Snippet> lead(Article article) {
    return article.body().stream()
        .filter(block -> block.type() == Block.Type.PARAGRAPH)
        .findFirst()
        .map(block -> new Snippet(QueryField.BODY, beginning(block.text()), List.of()));
  }

  private static String beginning(String text) {
    int end = text.length();
    if (end > PASSAGE_MAX_CHARS) {
      end = text.lastIndexOf(' ', PASSAGE_MAX_CHARS);
      end = end > 0 ? end : text.offsetByCodePoints(0, PASSAGE_MAX_CHARS / 2);
    }
    return text.substring(0, end).replace('\n', ' ').strip();
  }

  private static List<Passage> split(String text, List<Mark> marks) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marks.size(); ) {
      Mark first = marks.get(i);
      start = Math.max(start, text.lastIndexOf('\n', first.start()) + 1);
      int end = Sentences.end(text, start);
      while (end <= first.start()) {
        start = end;
        end = Sentences.end(text, start);
      }
      List<Mark> inside = new ArrayList<>();
      while (i < marks.size() && marks.get(i).start() < end) {
        end = endOf(text, end, marks.get(i));
        inside.add(marks.get(i++));
      }
      passages.add(new Passage(start, end, inside));
      start = end;
    }
    return passages;
  }

  /// Returns where the sentence ends that a mark ends in, as one that begins in this may.
  private static int endOf(String text, int sentenceEnd, Mark mark) {
    int end = sentenceEnd;
    while (end < mark.end()) {
      end = Sentences.end(text, end);
    }
    return end;
  }

  private static Snippet snippet(QueryField field, String text, Passage passage) {
    int first = passage.marks().getFirst().start();
    int start = passage.start();
    int end = passage.end();
    if (end - start > PASSAGE_MAX_CHARS) {
      start = Math.max(start, wordStart(text, Math.max(start, first - LEAD_IN_CHARS), first));
      end = wordEnd(text, Math.min(end, start + PASSAGE_MAX_CHARS), passage.marks().getFirst());
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String shown = text.substring(start, end).replace('\n', ' ');
    return new Snippet(field, shown, within(passage.marks(), start, end));
  }

  /// Returns the start of the first whole word from a place on, the mark's start at the latest.
  private static int wordStart(String text, int from, int mark) {
    if (from == 0 || Character.isWhitespace(text.charAt(from - 1))) {
      return from;
    }
    int start = from;
    while (start < mark && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /// Returns the end of the last whole word before a place, the first mark's end at the earliest.
  private static int wordEnd(String text, int to, Mark mark) {
    if (to >= text.length() || to <= mark.end()) {
      return Math.max(to, mark.end());
    }
    int end = to;
    while (end > mark.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }

  /// Returns the marks that lie in the passage whole, counted from its start.
  private static List<Mark> within(List<Mark> marks, int start, int end) {
    return marks.stream()
        .filter(mark -> mark.start() >= start && mark.end() <= end)
        .map(mark -> new Mark(mark.start() - start, mark.end() - start))
        .toList();
  }
}

package org.newshound.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import org.newshound.article.Provenance;
import org.newshound.read.ReadBlock;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.date.DateContext;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.Shape;
import org.newshound.read.prose.TextBlock;

/// A page on the desk: its blocks, what each was taken for so far, and the article drafted from it.
///
/// A block without a kind is free: the next step may claim it. Not safe for use by several threads.
final class Page {
  private final List<TextBlock> blocks;
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final List<@Nullable String> folded = new ArrayList<>();
  private final ArticleDraft draft;
  private final DateContext dates;
  private @Nullable TextBlock embargo;

  Page(List<TextBlock> blocks, Origin origin, DateContext dates) {
    this.draft = new ArticleDraft(origin);
    this.blocks = new ArrayList<>(blocks);
    this.dates = dates;
    blocks.forEach(block -> kinds.add(null));
    blocks.forEach(block -> folded.add(null));
  }

  int size() {
    return blocks.size();
  }

  TextBlock block(int i) {
    return blocks.get(i);
  }

  String text(int i) {
    return blocks.get(i).text();
  }

  /// Returns a block's text as it is compared; it is folded once, because several steps ask for it.
  String folded(int i) {
    String known = folded.get(i);
    if (known == null) {
      known = Shape.fold(text(i));
      folded.set(i, known);
    }
    return known;
  }

  @Nullable Kind kind(int i) {
    return kinds.get(i);
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < size() && kinds.get(i) == kind;
  }

  boolean isFree(int i) {
    return kinds.get(i) == null;
  }

  void mark(int i, Kind kind) {
    kinds.set(i, kind);
  }

  /// Returns the next free block at or behind `from`, or the number of blocks.
  int nextFree(int from) {
    int i = from;
    while (i < size() && !isFree(i)) {
      i++;
    }
    return i;
  }

  /// Returns the last free block before `before`, or -1.
  int previousFree(int before) {
    int i = before - 1;
    while (i >= 0 && !isFree(i)) {
      i--;
    }
    return i;
  }

  /// Splits a block in two; the second part gets the number after it. Does nothing when one of the
  /// parts would be blank.
  void split(int i, int at) {
    TextBlock whole = blocks.get(i);
    TextBlock rest = whole.slice(at, whole.text().length());
    TextBlock head = whole.slice(0, at);
    if (!head.text().isEmpty() && !rest.text().isEmpty()) {
      blocks.set(i, head);
      blocks.add(i + 1, rest);
      kinds.add(i + 1, kinds.get(i));
      folded.set(i, null);
      folded.add(i + 1, null);
    }
  }

  ArticleDraft draft() {
    return draft;
  }

  /// Notes in which block the value of a part was found; of several the first stays.
  void found(ArticlePart part, int i, String rule, double confidence) {
    found(part, block(i), rule, confidence);
  }

  /// Notes in which block the value of a part was found; of several the first stays.
  void found(ArticlePart part, TextBlock where, String rule, double confidence) {
    Provenance found = new Provenance(where.line(), where.start(), where.end(), rule, confidence);
    draft.evidence().noteIfAbsent(part, found);
  }

  /// Takes a line that says when the story may be shown; of several the first stays.
  void embargo(TextBlock line) {
    embargo = embargo == null ? line : embargo;
  }

  @Nullable TextBlock embargo() {
    return embargo;
  }

  DateContext dates() {
    return dates;
  }

  /// Returns every block and what it was taken for.
  List<ReadBlock> report() {
    List<ReadBlock> report = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Kind kind = kinds.get(i);
      TextBlock block = blocks.get(i);
      report.add(
          new ReadBlock(
              block.line(), block.start(), block.end(), kind == null ? Kind.PARAGRAPH : kind));
    }
    return report;
  }
}

package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.TextPart;
import org.newshound.search.Snippet;

/// Makes the snippets of hits. Lucene says which places of an article made it match, and those
/// alone are marked.
final class Snippets {
  private static final int MARKS_MAX = 1_000;
  private static final List<TextPart> PREFERENCE =
      List.of(TextPart.BODY, TextPart.CAPTION, TextPart.DECK, TextPart.DATELINE, TextPart.BYLINE);

  private final ArticleSearcher searcher;
  private final Weight weight;

  private Snippets(ArticleSearcher searcher, Weight weight) {
    this.searcher = searcher;
    this.weight = weight;
  }

  static Snippets of(ArticleSearcher searcher, Query query) throws IOException {
    return new Snippets(
        searcher, searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
  }

  /// Returns the best passages of an article: of the body if it has any, then of the other texts;
  /// the headline, which a hit shows anyway, only when nothing else matches.
  List<Snippet> of(int document, int count) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    if (matches == null) {
      return List.of();
    }
    Article article = ArticleDocument.read(leaf.reader().storedFields(), document - leaf.docBase);
    List<Snippet> snippets = new ArrayList<>();
    for (TextPart part : PREFERENCE) {
      if (snippets.size() < count) {
        snippets.addAll(passages(article, part, matches, count - snippets.size()));
      }
    }
    return snippets.isEmpty() ? headline(article, matches) : snippets;
  }

  private static List<Snippet> passages(Article article, TextPart part, Matches matches, int count)
      throws IOException {
    List<Snippet.Mark> marks = marks(matches, part);
    return marks.isEmpty()
        ? List.of()
        : Passages.best(part.field(), part.text(article), marks, count);
  }

  private static List<Snippet> headline(Article article, Matches matches) throws IOException {
    List<Snippet.Mark> marks = marks(matches, TextPart.HEADLINE);
    return marks.isEmpty()
        ? List.of()
        : List.of(new Snippet(TextPart.HEADLINE.field(), TextPart.HEADLINE.text(article), marks));
  }

  /// Returns the places that match, in order; those that overlap are one.
  private static List<Snippet.Mark> marks(Matches matches, TextPart part) throws IOException {
    List<Snippet.Mark> found = new ArrayList<>();

    collect(matches.getMatches(part.index()), found);
    found.sort(Comparator.comparingInt(Snippet.Mark::start).thenComparingInt(Snippet.Mark::end));
    List<Snippet.Mark> merged = new ArrayList<>();
    for (Snippet.Mark mark : found) {
      Snippet.Mark last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && mark.start() < last.end()) {
        merged.set(
            merged.size() - 1, new Snippet.Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        merged.add(mark);
      }
    }
    return merged;
  }

  private static void collect(@Nullable MatchesIterator places, List<Snippet.Mark> found)
      throws IOException {
    for (int i = 0; places != null && i < MARKS_MAX && places.next(); i++) {
      found.add(new Snippet.Mark(places.startOffset(), places.endOffset()));
    }
  }
}

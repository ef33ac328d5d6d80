package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.FieldTexts;
import org.newshound.lucene.highlight.Highlighter;
import org.newshound.lucene.highlight.Highlights;
import org.newshound.lucene.highlight.Passages;
import org.newshound.plan.Plan;
import org.newshound.plan.SearchField;
import org.newshound.search.Snippet;
import org.newshound.search.Snippet.Mark;

/// Makes the snippets of hits: passages with the words marked that made the article match.
final class Snippets {
  private static final List<SearchField> PREFERENCE =
      List.of(
          SearchField.BODY,
          SearchField.CAPTION,
          SearchField.DECK,
          SearchField.DATELINE,
          SearchField.BYLINE);

  /// What a hit shows of its article.
  ///
  /// @param headline what is marked in its headline
  /// @param snippets its passages
  record Shown(List<Mark> headline, List<Snippet> snippets) {
    static final Shown NONE = new Shown(List.of(), List.of());
  }

  private final SearchContext context;
  private final Plan plan;

  Snippets(SearchContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
  }

  /// Returns the snippets of documents; those that there is no time for have none.
  ///
  /// @param count how many each has at most
  Map<Integer, Shown> of(Collection<Integer> documents, int count) throws IOException {
    Map<Integer, Shown> snippets = new HashMap<>();
    try {
      add(documents, count, snippets);
    } catch (ExitingReaderException e) {
      Stops.reason(context.budget(), e);
    }
    return snippets;
  }

  private void add(Collection<Integer> documents, int count, Map<Integer, Shown> snippets)
      throws IOException {
    List<LeafReaderContext> leaves = context.searcher().getIndexReader().leaves();
    Highlighter marks = null;
    int current = -1;
    for (int document : documents.stream().sorted().toList()) {
      int segment = ReaderUtil.subIndex(document, leaves);
      LeafReaderContext leaf = leaves.get(segment);
      if (marks == null || segment != current) {
        current = segment;
        marks = context.highlighter(leaf);
      }
      int here = document - leaf.docBase;
      Article article = ArticleDocument.read(leaf.reader().storedFields(), here);
      Optional<Map<SearchField, List<Mark>>> found = marks.of(plan, here, article);
      found.ifPresent(those -> snippets.put(document, shown(article, those, count)));
    }
  }

  /// An article that was found without a word to mark shows how it begins.
  private static Shown shown(Article article, Map<SearchField, List<Mark>> marks, int count) {
    return marks.isEmpty()
        ? new Shown(List.of(), Passages.lead(article).map(List::of).orElse(List.of()))
        : new Shown(
            Highlights.merged(marks.getOrDefault(SearchField.HEADLINE, List.of())),
            best(article, marks, count));
  }

  /// Returns the best passages of an article: of the body if it has any, then of the other texts;
  /// the headline, which a hit shows anyway, only when nothing else matches.
  private static List<Snippet> best(
      Article article, Map<SearchField, List<Mark>> marks, int count) {
    List<Snippet> snippets = new ArrayList<>();
    for (SearchField part : PREFERENCE) {
      if (snippets.size() < count && marks.containsKey(part)) {
        snippets.addAll(
            Passages.best(
                part.field(),
                FieldTexts.joined(part, article),
                Highlights.merged(marks.get(part)),
                count - snippets.size()));
      }
    }
    List<Mark> headline = marks.get(SearchField.HEADLINE);
    return snippets.isEmpty() && headline != null
        ? List.of(
            new Snippet(
                SearchField.HEADLINE.field(),
                FieldTexts.joined(SearchField.HEADLINE, article),
                Highlights.merged(headline)))
        : snippets;
  }
}

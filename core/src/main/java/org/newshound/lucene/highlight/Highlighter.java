package org.newshound.lucene.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.FieldTexts;
import org.newshound.lucene.document.TextLanguage;
import org.newshound.lucene.position.TextMarks;
import org.newshound.lucene.query.PlanCompiler;
import org.newshound.plan.Plan;
import org.newshound.plan.PlanFilter;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;
import org.newshound.search.Snippet.Mark;

/// Says which words of an article made it match a plan, for the documents of a segment in ascending
/// order. Of an OR only what matches is marked, of a NOT nothing.
public final class Highlighter {
  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;
  private final PlanCompiler compiler;
  private final TextAnalysis analysis;
  private final QueryBudget budget;
  private final TextMarks texts;
  private final IdentityHashMap<Plan, DocIdSetIterator> filters = new IdentityHashMap<>();

  /// Makes one for a segment.
  ///
  /// @param searcher searches the index or shard of the segment
  /// @param compiler that of the request whose plans are highlighted
  /// @param budget what the request may spend
  public Highlighter(
      IndexSearcher searcher,
      LeafReaderContext leaf,
      PlanCompiler compiler,
      TextAnalysis analysis,
      QueryBudget budget) {
    this.searcher = searcher;
    this.leaf = leaf;
    this.compiler = compiler;
    this.analysis = analysis;
    this.budget = budget;
    texts = new TextMarks(leaf.reader(), budget);
  }

  /// Returns the marks in each text; none when the article does not match.
  public Optional<Map<SearchField, List<Mark>>> of(Plan plan, int document, Article article)
      throws IOException {
    return switch (plan) {
      case Plan.Words words -> texts.of(words.words(), 1, document);
      case Plan.Positional positional ->
          texts.of(positional.queries(), positional.count(), document);
      case Plan.Wildcard wildcard -> accepted(wildcard, document, article);
      case Plan.Boosted boosted -> of(boosted.plan(), document, article);
      case PlanFilter filter ->
          matches(filter, document) ? Optional.of(Map.of()) : Optional.empty();
      case Plan.Any any -> {
        Map<SearchField, List<Mark>> marks = new EnumMap<>(SearchField.class);
        boolean matches = false;
        for (Plan each : any.plans()) {
          Optional<Map<SearchField, List<Mark>>> found = of(each, document, article);
          found.ifPresent(those -> merge(marks, those));
          matches |= found.isPresent();
        }
        yield matches ? Optional.of(marks) : Optional.empty();
      }
      case Plan.All all -> all(all, document, article);
    };
  }

  private Optional<Map<SearchField, List<Mark>>> all(Plan.All all, int document, Article article)
      throws IOException {
    Map<SearchField, List<Mark>> marks = new EnumMap<>(SearchField.class);
    for (Plan each : all.wanted()) {
      Optional<Map<SearchField, List<Mark>>> found = of(each, document, article);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      merge(marks, found.get());
    }
    for (Plan each : all.unwanted()) {
      if (of(each, document, article).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(marks);
  }

  private static void merge(Map<SearchField, List<Mark>> marks, Map<SearchField, List<Mark>> more) {
    more.forEach(
        (part, those) -> marks.computeIfAbsent(part, some -> new ArrayList<>()).addAll(those));
  }

  private boolean matches(PlanFilter plan, int document) throws IOException {
    DocIdSetIterator documents = filters.get(plan);
    if (documents == null) {
      Query query = searcher.rewrite(compiler.query(plan));
      Scorer scorer = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
      documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      filters.put(plan, documents);
    }
    return documents.docID() == document
        || (documents.docID() < document && documents.advance(document) == document);
  }

  /// Looks at the words of the text itself: there are fewer than words that the automaton accepts.
  private Optional<Map<SearchField, List<Mark>>> accepted(
      Plan.Wildcard wanted, int document, Article article) throws IOException {
    Stemming language = TextLanguage.of(leaf.reader(), document);
    ByteRunAutomaton automaton = compiler.automaton(wanted).runAutomaton;
    Map<SearchField, List<Mark>> marks = new EnumMap<>(SearchField.class);
    for (SearchField part : wanted.fields()) {
      Tokens words =
          analysis.exact(FieldTexts.of(part, article), FieldTexts.gap(part), budget::shouldExit);
      Tokens stems = analysis.stemmed(words, language);
      List<Mark> found = new ArrayList<>();
      for (int i = 0; i < words.count(); i++) {
        if (accepts(automaton, words.text(i)) || accepts(automaton, stems.text(i))) {
          found.add(new Mark(words.start(i), words.stop(i)));
        }
      }
      if (!found.isEmpty()) {
        marks.put(part, found);
      }
    }
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
  }

  private static boolean accepts(@Nullable ByteRunAutomaton automaton, String word) {
    BytesRef bytes = new BytesRef(word);
    return automaton != null && automaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}

package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;

/// Terms or a phrase of a field, found by a query of Lucene and scored by the statistics of the
/// whole index.
///
/// Lucene's own queries leave out of the score what their reader lacks: of several terms at one
/// place those that are not there, and the statistics of the field where none of them is.
///
/// Safe for use by many threads.
public final class CorpusQuery extends Query implements FrequencyScored {
  private static final BytesRef ONE_TERM = new BytesRef("terms at one place");

  private final Query query;
  private final String field;
  private final List<Term> terms;
  private final boolean together;

  /// Makes a query.
  ///
  /// @param together whether the terms are scored as if they were one
  private CorpusQuery(Query query, List<Term> terms, boolean together) {
    this.query = query;
    this.terms = List.copyOf(terms);
    this.together = together;
    field = terms.getFirst().field();
  }

  /// Returns what finds any of several terms of one field, and scores them as one.
  ///
  /// @param terms at least one
  public static CorpusQuery anyOf(List<Term> terms) {
    if (terms.size() == 1) {
      return new CorpusQuery(new TermQuery(terms.getFirst()), terms, false);
    }
    SynonymQuery.Builder builder = new SynonymQuery.Builder(terms.getFirst().field());
    terms.forEach(builder::addTerm);
    return new CorpusQuery(builder.build(), terms, true);
  }

  /// Returns what finds a phrase.
  ///
  /// @param terms what may occur at each of its positions, all of one field; two positions at least
  /// @param steps how far each position is from the first
  public static CorpusQuery phrase(List<List<Term>> terms, List<Integer> steps) {
    List<Term> all = terms.stream().flatMap(List::stream).toList();
    if (all.size() == terms.size()) {
      PhraseQuery.Builder builder = new PhraseQuery.Builder();
      for (int i = 0; i < all.size(); i++) {
        builder.add(all.get(i), steps.get(i));
      }
      return new CorpusQuery(builder.build(), all, false);
    }
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      builder.add(terms.get(i).toArray(Term[]::new), steps.get(i));
    }
    return new CorpusQuery(builder.build(), all, false);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that is rewritten no further returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new CorpusQuery(rewritten, terms, together);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      return searcher.rewrite(query).createWeight(searcher, mode, boost);
    }
    Frequencies frequencies = Frequencies.of(searcher);
    if (frequencies.isWhole()) {
      return query.createWeight(searcher, mode, boost);
    }
    Optional<CollectionStatistics> texts = frequencies.of(field);
    List<TermStatistics> known = known(searcher);
    if (texts.isEmpty() || known.isEmpty()) {
      return query.createWeight(searcher, mode, boost);
    }
    Similarity similarity = searcher.getSimilarity();
    TermStatistics[] statistics = known.toArray(TermStatistics[]::new);
    IndexSearcher whole = new IndexSearcher(searcher.getTopReaderContext());
    whole.setSimilarity(new Whole(similarity, similarity.scorer(boost, texts.get(), statistics)));
    return query.createWeight(whole, mode, boost);
  }

  @Override
  public void ask(IndexSearcher searcher) throws IOException {
    Frequencies.of(searcher).of(field);
    known(searcher);
  }

  /// Returns the statistics of those terms that some document has.
  private List<TermStatistics> known(IndexSearcher searcher) throws IOException {
    Frequencies frequencies = Frequencies.of(searcher);
    List<TermStatistics> known = new ArrayList<>(terms.size());
    long most = 0;
    for (Term term : terms) {
      long found = frequencies.docFreq(term, TermStates.build(searcher, term, true));
      if (found > 0) {
        // How often a term occurs in all is of no account in the score.
        known.add(new TermStatistics(term.bytes(), found, found));
        most = Math.max(most, found);
      }
    }
    return together && most > 0 ? List.of(new TermStatistics(ONE_TERM, most, most)) : known;
  }

  /// Scores everything as was decided before.
  private static final class Whole extends Similarity {
    private final Similarity similarity;
    private final SimScorer scorer;

    Whole(Similarity similarity, SimScorer scorer) {
      this.similarity = similarity;
      this.scorer = scorer;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
      return similarity.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics texts, TermStatistics... statistics) {
      return scorer;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String of) {
    return query.toString(of);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorpusQuery that && query.equals(that.query);
  }

  @Override
  public int hashCode() {
    return 31 * query.hashCode() + 1;
  }
}

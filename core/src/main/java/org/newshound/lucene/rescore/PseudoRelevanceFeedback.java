package org.newshound.lucene.rescore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.newshound.article.Article;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.FieldTexts;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.TextLanguage;
import org.newshound.lucene.scoring.Bm25;
import org.newshound.lucene.scoring.Frequencies;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;

/// Learns words from the articles that a query finds best: those that several of them share, by how
/// often these have them and how rare they are.
///
/// What short articles share is what they are about. Long ones are about many things, and what they
/// share leads away from the question; where most of the best are long, nothing is learnt. The
/// figures, and what was tried, are in `core/docs/decisions/0002-relevance.md`.
final class PseudoRelevanceFeedback {
  private static final List<SearchField> LEARNT_FROM =
      List.of(SearchField.HEADLINE, SearchField.BODY);
  private static final int ARTICLES = 10;
  private static final int ENOUGH = 6;
  private static final int SHORT_WORDS = 300;
  private static final double SHARE = 0.3;
  private static final int WORDS = 20;
  private static final double WEIGHT = 0.3;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final TextAnalysis analysis;
  private final QueryBudget budget;

  PseudoRelevanceFeedback(IndexSearcher searcher, TextAnalysis analysis, QueryBudget budget) {
    this.searcher = searcher;
    this.analysis = analysis;
    this.budget = budget;
    reader = searcher.getIndexReader();
  }

  /// A word and what it counts, where a word of the query counts 1.
  ///
  /// @param word as it stands in one of the articles, folded
  record ExpansionTerm(String word, double weight) {}

  /// What was learnt.
  ///
  /// @param words the words, the one that counts most first
  /// @param otherwise why there are none
  record ExpansionTerms(List<ExpansionTerm> words, String otherwise) {}

  /// A word of the best articles.
  private static final class Candidate {
    private final String word;
    private int count;
    private int articles;
    private int last = -1;

    Candidate(String word) {
      this.word = word;
    }

    void seen(int article) {
      count++;
      articles += last == article ? 0 : 1;
      last = article;
    }
  }

  private record Weighed(Candidate candidate, double weight) {}

  /// Returns what the best articles of a query teach.
  ///
  /// @param most how many words are wanted at most
  ExpansionTerms on(Query query, int most) throws IOException {
    ScoreDoc[] best = searcher.search(query, ARTICLES).scoreDocs;
    List<Integer> chosen = new ArrayList<>();
    for (ScoreDoc each : best) {
      if (words(each.doc) <= SHORT_WORDS) {
        chosen.add(each.doc);
      }
    }
    if (best.length < ENOUGH) {
      return new ExpansionTerms(List.of(), "fewer than " + ENOUGH + " articles are found");
    }
    if (chosen.size() < ENOUGH) {
      return new ExpansionTerms(
          List.of(), "most of the best articles are longer than " + SHORT_WORDS + " words");
    }
    List<ExpansionTerm> words = weighed(candidates(chosen, asked(query)), chosen.size(), most);
    return new ExpansionTerms(words, "the best articles share no other words");
  }

  private long words(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedNumericDocValues lengths = DocValues.getSortedNumeric(leaf.reader(), Fields.LENGTH);
    return lengths.advanceExact(document - leaf.docBase) ? lengths.nextValue() : 0;
  }

  private static Set<String> asked(Query query) {
    Set<Term> terms = new HashSet<>();
    query.visit(QueryVisitor.termCollector(terms));
    return terms.stream().map(Term::text).collect(Collectors.toSet());
  }

  private Map<String, Candidate> candidates(List<Integer> documents, Set<String> asked)
      throws IOException {
    Map<String, Candidate> candidates = new HashMap<>();
    for (int i = 0; i < documents.size() && !budget.shouldExit(); i++) {
      Article article = ArticleDocument.read(reader.storedFields(), documents.get(i));
      Stemming language = language(documents.get(i));
      for (SearchField part : LEARNT_FROM) {
        Tokens words = analysis.exact(FieldTexts.of(part, article), FieldTexts.gap(part));
        Tokens stems = analysis.stemmed(words, language);
        for (int place = 0; place < words.count(); place++) {
          String stem = stems.text(place);
          String word = words.text(place);
          if (!asked.contains(stem) && isWord(word)) {
            candidates.computeIfAbsent(stem, key -> new Candidate(word)).seen(i);
          }
        }
      }
    }
    return candidates;
  }

  private Stemming language(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return TextLanguage.of(leaf.reader(), document - leaf.docBase);
  }

  /// Says whether letters and no number make a text up.
  private static boolean isWord(String text) {
    return text.length() > 1 && text.chars().anyMatch(Character::isLetter);
  }

  private List<ExpansionTerm> weighed(Map<String, Candidate> candidates, int articles, int most)
      throws IOException {
    List<Weighed> weighed = new ArrayList<>();
    for (Map.Entry<String, Candidate> each : candidates.entrySet()) {
      Candidate candidate = each.getValue();
      double idf = candidate.articles < SHARE * articles ? 0 : idf(each.getKey());
      if (idf > 0) {
        weighed.add(new Weighed(candidate, candidate.count * idf));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::weight)
            .reversed()
            .thenComparing(each -> each.candidate().word));
    return weighed.stream()
        .limit(Math.min(WORDS, most))
        .map(each ->
            new ExpansionTerm(
                each.candidate().word, WEIGHT * each.weight() / weighed.getFirst().weight()))
        .toList();
  }

  /// Returns the idf of a word, as a word of a query is weighed; 0 for one that most articles have.
  private double idf(String stem) throws IOException {
    Frequencies frequencies = Frequencies.of(searcher);
    long documents = 0;
    long having = 0;
    for (SearchField part : LEARNT_FROM) {
      Term term = new Term(Fields.terms(part), stem);
      documents =
          Math.max(
              documents,
              frequencies.of(term.field()).map(CollectionStatistics::docCount).orElse(0L));
      having = Math.max(having, frequencies.docFreq(term, TermStates.build(searcher, term, true)));
    }
    return having > documents / 2 ? 0 : Bm25.idf(documents, having);
  }
}

package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.Values;
import org.newshound.lucene.query.IndexDictionary;
import org.newshound.lucene.query.TermAutomata;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completion;
import org.newshound.search.Suggestions;

/// Finds words and values of the index that are spelt nearly as what was typed.
final class Respeller {
  private static final int CLOSEST_MAX = 3;
  private static final int CANDIDATES_MAX = 64;
  private static final int TERMS_PER_LOOK = 64;
  private static final int RARE_ARTICLES = 20;
  private static final int COMMONER_FACTOR = 10;

  private final IndexReader reader;
  private final TextAnalysis analysis;
  private final Instant now;
  private final QueryTimeout limit;
  private final Set<Stemming> languages;
  private final Forms forms;
  private final boolean rare;

  /// Makes one.
  ///
  /// @param rare whether words that are in hardly any article may be misspelt as well
  Respeller(
      IndexReader reader, TextAnalysis analysis, Instant now, QueryTimeout limit, boolean rare)
      throws IOException {
    this.reader = reader;
    this.analysis = analysis;
    this.now = now;
    this.limit = limit;
    this.rare = rare;
    languages = EnumSet.copyOf(new IndexDictionary(reader).languages());
    forms = new Forms(reader.leaves(), now);
  }

  /// Returns what may have been meant by a word, when it is in too few articles to be meant.
  ///
  /// @param alone whether it stands by itself; nobody looks for a function word then, however close
  ///   and common it is
  Optional<Suggestions.Respelling> word(String typed, QueryField field, boolean alone)
      throws IOException {
    String folded = TextAnalysis.fold(typed);
    List<SearchField> parts = Parts.of(field);
    long known = articles(typed, parts);
    if (known > (rare ? RARE_ARTICLES : 0) || TermAutomata.edits(folded) == 0) {
      return Optional.empty();
    }
    Map<String, Completion> candidates = new LinkedHashMap<>();
    Automaton words = TermAutomata.marked(near(folded));
    for (SearchField part : parts) {
      for (Best.Entry entry : accepted(Fields.terms(part), words, folded).inOrder()) {
        Term term = new Term(entry.field(), entry.term());
        forms
            .word(part, term)
            .filter(word -> !alone || !QueryParser.isFunctionWord(word))
            .map(word -> new Completion(word, entry.articles()))
            .ifPresent(found -> candidates.merge(found.text(), found, Completion::commoner));
      }
    }
    return respelling(field, typed, folded, known, List.copyOf(candidates.values()));
  }

  /// Returns what may have been meant by a value that no article has.
  Optional<Suggestions.Respelling> value(String typed, QueryField field, String index)
      throws IOException {
    String folded = Values.fold(typed);
    if (count(new Term(index, folded)) > 0 || TermAutomata.edits(folded) == 0) {
      return Optional.empty();
    }
    List<Completion> candidates = new ArrayList<>();
    for (Best.Entry entry : accepted(index, near(folded), folded).inOrder()) {
      forms
          .value(new Term(index, entry.term()))
          .ifPresent(value -> candidates.add(new Completion(value, entry.articles())));
    }
    return respelling(field, typed, folded, 0, candidates);
  }

  private Optional<Suggestions.Respelling> respelling(
      QueryField field, String typed, String folded, long known, List<Completion> candidates) {
    List<Completion> closest =
        candidates.stream()
            .filter(found -> found.articles() >= known * COMMONER_FACTOR)
            .sorted(
                Comparator.comparingDouble((Completion found) ->
                        -Closeness.of(folded, TextAnalysis.fold(found.text()), found.articles()))
                    .thenComparing(Completion::text))
            .limit(CLOSEST_MAX)
            .toList();
    return closest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suggestions.Respelling(field, typed, closest));
  }

  private static Automaton near(String word) {
    return new LevenshteinAutomata(word, true).toAutomaton(TermAutomata.edits(word));
  }

  /// Returns the terms that an automaton accepts, but for the word itself.
  private Best accepted(String field, Automaton automaton, String itself) throws IOException {
    Best best = new Best(CANDIDATES_MAX);
    Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      TermsEnum each = new CompiledAutomaton(automaton, false, true).getTermsEnum(all);
      BytesRef own = new BytesRef(itself);
      int terms = 0;
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (++terms % TERMS_PER_LOOK == 0 && limit.shouldExit()) {
          return best;
        }
        if (!term.equals(own)) {
          best.offer(field, term, each.docFreq());
        }
      }
    }
    return best;
  }

  /// Returns how many articles have a word in that text in which most have it.
  private long articles(String word, List<SearchField> parts) throws IOException {
    Tokens words = analysis.exact(word);
    long most = 0;
    for (Tokens stems : analysis.stemmed(words, languages)) {
      for (SearchField part : parts) {
        most =
            Math.max(
                most, stems.count() == 0 ? 0 : count(new Term(Fields.terms(part), stems.text(0))));
      }
    }
    return most;
  }

  private long count(Term term) throws IOException {
    return VisiblePostings.count(reader.leaves(), term, now, limit);
  }

  /// Returns the field of the index that holds the values of one of a query; none for an id.
  static Optional<String> index(QueryField field) {
    return switch (field) {
      case SOURCE -> Optional.of(Fields.SOURCE);
      case SECTION -> Optional.of(Fields.SECTION);
      case LANGUAGE -> Optional.of(Fields.LANGUAGE);
      case KEYWORD -> Optional.of(Fields.KEYWORD);
      case ID, TEXT, HEADLINE, DECK, BYLINE, DATELINE, BODY, LEAD, HLEAD, CAPTION ->
          Optional.empty();
    };
  }
}

package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.Values;
import org.newshound.plan.SearchField;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completeness;
import org.newshound.search.Completion;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.facet.FacetField;

/// Completes beginnings from the dictionaries of an index.
///
/// A pass over the terms keeps the commonest, some more than are wanted; of these each is shown
/// that stands in an article that may be shown.
public final class Completer {
  private static final int SPARE_FACTOR = 4;
  private static final int SPARE_LEAST = 16;
  private static final int TERMS_PER_LOOK = 64;
  private static final int NEXT_TERMS_MAX = 1 << 12;
  private static final Completeness PARTLY =
      new Completeness.Stopped("not all words of the index were looked at");
  private static final Completeness CUT =
      new Completeness.Stopped(
          String.format(
              Locale.ROOT, "only %,d characters are read to complete them", QueryParser.MAX_CHARS));

  private final IndexReader reader;
  private final TextAnalysis analysis;
  private final Instant now;
  private final QueryTimeout limit;
  private final Forms forms;
  private boolean stopped;
  private int terms;

  /// Makes a completer for one request.
  ///
  /// @param reader what the words and values are taken from
  /// @param analysis what takes apart the words before the last
  /// @param now articles under embargo then do not count
  /// @param limit when to stop
  public Completer(IndexReader reader, TextAnalysis analysis, Instant now, QueryTimeout limit) {
    this.reader = reader;
    this.analysis = analysis;
    this.now = now;
    this.limit = limit;
    forms = new Forms(reader.leaves(), now);
  }

  /// Returns the commonest completions.
  public Completions complete(CompletionRequest request) throws IOException {
    int wanted = request.limit();
    List<Completion> found =
        switch (request.wanted()) {
          case CompletionRequest.Wanted.Words(QueryField field) ->
              words(Parts.of(field), read(request), wanted);
          case CompletionRequest.Wanted.Values(FacetField field) ->
              values(Fields.of(field), beginning(request.typed().strip()), wanted);
        };
    List<Completion> best =
        found.stream()
            .sorted(
                Comparator.comparingLong(Completion::articles)
                    .reversed()
                    .thenComparing(Completion::text))
            .limit(wanted)
            .toList();
    return new Completions(best, completeness(request));
  }

  /// Returns a request of which as much is left as is read of a query: what was typed last.
  private static CompletionRequest read(CompletionRequest request) {
    String typed = request.typed();
    int cut = typed.length() - QueryParser.MAX_CHARS;
    return cut <= 0
        ? request
        : new CompletionRequest(
            request.wanted(), typed.substring(cut), request.limit(), request.budget());
  }

  /// Returns as much of a beginning as is read of a query; nothing begins with that much.
  private static String beginning(String typed) {
    return typed.substring(0, Math.min(typed.length(), QueryParser.MAX_CHARS));
  }

  /// Completes the last word, behind those before it when there are any.
  private List<Completion> words(List<SearchField> parts, CompletionRequest request, int wanted)
      throws IOException {
    String prefix = TextAnalysis.fold(beginning(request.typed().substring(request.start())));
    Tokens before = analysis.exact(request.typed().substring(0, request.start()));
    return before.count() == 0
        ? wordsAlone(parts, prefix, wanted)
        : nextWords(parts, before, prefix, wanted);
  }

  private List<Completion> nextWords(
      List<SearchField> parts, Tokens before, String prefix, int wanted) throws IOException {
    Map<String, Completion> words = new LinkedHashMap<>();
    for (SearchField part : parts) {
      NextWords next = new NextWords(reader, part, before, now, limit);
      if (!next.isEmpty()) {
        Best best = new Best(NEXT_TERMS_MAX);
        scanWords(part, prefix, best);
        for (Completion word : next.among(best, wanted)) {
          words.merge(word.text(), word, Completion::commoner);
        }
      }
      stopped |= !next.isAll();
    }
    return List.copyOf(words.values());
  }

  private void scanWords(SearchField part, String prefix, Best best) throws IOException {
    List<String> beginnings =
        prefix.isEmpty() ? List.of(prefix) : List.of(prefix, IndexTokens.MARK + prefix);
    for (String beginning : beginnings) {
      scan(Fields.terms(part), new BytesRef(beginning), best);
    }
  }

  private List<Completion> wordsAlone(List<SearchField> parts, String prefix, int wanted)
      throws IOException {
    Map<String, Completion> words = new LinkedHashMap<>();
    if (prefix.isEmpty()) {
      return List.of();
    }
    for (SearchField part : parts) {
      Best best = best(wanted);
      scanWords(part, prefix, best);
      for (Completion word : shown(best, wanted, term -> forms.word(part, term))) {
        words.merge(word.text(), word, Completion::commoner);
      }
    }
    return List.copyOf(words.values());
  }

  private static Best best(int wanted) {
    return new Best(wanted * SPARE_FACTOR + SPARE_LEAST);
  }

  /// Says in which form a term may be shown, if at all.
  @FunctionalInterface
  private interface Showing {
    Optional<String> of(Term term) throws IOException;
  }

  /// Returns the first of the best that may be shown, also when the time is up: it takes little.
  private List<Completion> shown(Best best, int wanted, Showing showing) throws IOException {
    List<Completion> shown = new ArrayList<>();
    for (Best.Entry entry : best.inOrder()) {
      if (shown.size() == wanted) {
        break;
      }
      Term term = new Term(entry.field(), entry.term());
      Optional<String> text = showing.of(term);
      if (text.isPresent()) {
        long articles = VisiblePostings.count(reader.leaves(), term, now, limit);
        shown.add(new Completion(text.get(), articles));
      }
    }
    return shown;
  }

  /// Offers the terms that begin so.
  private void scan(String field, BytesRef prefix, Best best) throws IOException {
    Terms all = MultiTerms.getTerms(reader, field);
    TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, prefix) && goesOn();
        term = each.next()) {
      best.offer(field, term, each.docFreq());
    }
  }

  /// Looks at the values that begin so first: it may take too long to look at all.
  private List<Completion> values(String field, String typed, int wanted) throws IOException {
    Best best = best(wanted);
    BytesRef prefix = new BytesRef(Values.fold(typed));
    scan(field, prefix, best);
    if (prefix.length > 0) {
      scanWithin(field, prefix, TextAnalysis.fold(typed), best);
    }
    return shown(best, wanted, forms::value);
  }

  /// Offers the values that have a word that begins so, whatever its accents.
  private void scanWithin(String field, BytesRef prefix, String folded, Best best)
      throws IOException {
    Terms all = MultiTerms.getTerms(reader, field);
    TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
    for (BytesRef term = each.next(); term != null && goesOn(); term = each.next()) {
      if (!StringHelper.startsWith(term, prefix)
          && hasWord(TextAnalysis.fold(term.utf8ToString()), folded)) {
        best.offer(field, term, each.docFreq());
      }
    }
  }

  private static boolean hasWord(String value, String beginning) {
    for (int at = value.indexOf(beginning); at >= 0; at = value.indexOf(beginning, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private Completeness completeness(CompletionRequest request) {
    if (request.typed().length() > QueryParser.MAX_CHARS) {
      return CUT;
    }
    return stopped ? PARTLY : Completeness.complete();
  }

  private boolean goesOn() {
    stopped = stopped || (++terms % TERMS_PER_LOOK == 0 && limit.shouldExit());
    return !stopped;
  }
}

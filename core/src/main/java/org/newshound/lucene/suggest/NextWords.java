package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;
import org.newshound.search.Completion;

/// The words that stand behind a phrase in a text, by how many articles have the phrase with them.
///
/// The index does not say which word follows another, but where each stands. So the places behind
/// the phrase are found once, and each word that comes into question is held against them, the
/// commonest first: no more articles can have a word behind the phrase than have it at all, so that
/// the rest need no look once enough words with more articles are found.
final class NextWords {
  private static final int ARTICLES_MAX = 1 << 11;

  /// A word is one term in the articles where it is its own stem and another in the rest.
  private static final int TERMS_PER_WORD = 2;

  private final SearchField part;
  private final QueryTimeout limit;
  private final List<PhraseEnds> ends = new ArrayList<>();
  private boolean isAll = true;

  /// Finds the places behind a phrase.
  ///
  /// @param phrase one word at least, as they stand
  /// @param now articles under embargo then do not count
  /// @param limit when to stop
  NextWords(IndexReader reader, SearchField part, Tokens phrase, Instant now, QueryTimeout limit)
      throws IOException {
    this.part = part;
    this.limit = limit;
    int left = ARTICLES_MAX;
    for (LeafReaderContext leaf : reader.leaves()) {
      PhraseEnds found = PhraseEnds.of(leaf.reader(), part, phrase, left, now, limit);
      left -= found.count();
      isAll &= found.isAll();
      if (found.count() > 0) {
        ends.add(found);
      }
    }
  }

  /// Returns whether the phrase is nowhere.
  boolean isEmpty() {
    return ends.isEmpty();
  }

  /// Returns whether all articles and words were looked at.
  boolean isAll() {
    return isAll;
  }

  /// Returns the words that stand there, among them those of the most articles.
  ///
  /// @param terms the terms in question
  /// @param wanted how many words are wanted
  List<Completion> among(Best terms, int wanted) throws IOException {
    Map<String, Completion> found = new LinkedHashMap<>();
    for (Best.Entry entry : terms.inOrder()) {
      if (limit.shouldExit()) {
        isAll = false;
        return List.copyOf(found.values());
      }
      if (isEnough(found, wanted, (long) entry.articles() * TERMS_PER_WORD)) {
        return List.copyOf(found.values());
      }
      Term term = new Term(Fields.terms(part), entry.term());
      long articles = 0;
      for (PhraseEnds each : ends) {
        articles += each.count(term);
      }
      if (articles > 0) {
        String word = IndexTokens.word(term.text());
        found.merge(
            word,
            new Completion(word, articles),
            (one, other) -> new Completion(one.text(), one.articles() + other.articles()));
      }
    }
    isAll &= terms.isAll();
    return List.copyOf(found.values());
  }

  private static boolean isEnough(Map<String, Completion> found, int wanted, long most) {
    return found.size() >= wanted
        && found.values().stream().filter(word -> word.articles() > most).count() >= wanted;
  }
}

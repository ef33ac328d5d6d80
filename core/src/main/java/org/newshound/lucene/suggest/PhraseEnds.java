package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.SearchField;

/// Where a phrase ends in a text of a segment, in the articles that may be shown.
///
/// The articles of its rarest word are looked at, until enough of them have the phrase.
final class PhraseEnds {
  private static final int ARTICLES_PER_LOOK = 1 << 6;
  private static final int WORDS_PER_LOOK = 1 << 4;

  private final LeafReader reader;
  private final SearchField part;
  private final Tokens phrase;
  private final QueryTimeout limit;
  private final List<End> ends = new ArrayList<>();
  private boolean isAll = true;
  private boolean ranOut;

  /// The positions behind the phrase in a document, in ascending order.
  private static final class End {
    private final int document;
    private final int[] positions;

    End(int document, int[] positions) {
      this.document = document;
      this.positions = positions;
    }
  }

  private PhraseEnds(LeafReader reader, SearchField part, Tokens phrase, QueryTimeout limit) {
    this.reader = reader;
    this.part = part;
    this.phrase = phrase;
    this.limit = limit;
  }

  /// Looks where a phrase ends.
  ///
  /// @param phrase one word at least, as they stand
  /// @param most in how many articles to look at it
  /// @param now articles under embargo then do not count
  /// @param limit when to stop
  static PhraseEnds of(
      LeafReader reader, SearchField part, Tokens phrase, int most, Instant now, QueryTimeout limit)
      throws IOException {
    PhraseEnds found = new PhraseEnds(reader, part, phrase, limit);
    int rarest = found.rarest();
    if (found.ranOut) {
      return found;
    }
    for (Term term : WordPlaces.terms(part, phrase.text(rarest))) {
      VisiblePostings visible = VisiblePostings.of(reader, term, PostingsEnum.POSITIONS, now);
      if (visible != null) {
        found.look(visible, phrase.position(rarest), most);
      }
    }
    found.ends.sort(Comparator.comparingInt(end -> end.document));
    return found;
  }

  private int rarest() throws IOException {
    int rarest = 0;
    long least = Long.MAX_VALUE;
    for (int word = 0; word < phrase.count() && goesOn(word); word++) {
      long articles = 0;
      for (Term term : WordPlaces.terms(part, phrase.text(word))) {
        articles += reader.docFreq(term);
      }
      if (articles < least) {
        least = articles;
        rarest = word;
      }
    }
    return rarest;
  }

  /// Adds the articles that have the phrase about a word of it.
  private void look(VisiblePostings visible, int place, int most) throws IOException {
    List<WordPlaces> words = words();
    if (ranOut) {
      return;
    }
    int looked = 0;
    for (PostingsEnum at = visible.next(); at != null; at = visible.next()) {
      if (ends.size() >= most || (++looked % ARTICLES_PER_LOOK == 0 && limit.shouldExit())) {
        isAll = false;
        return;
      }
      int[] starts = starts(at, place);
      for (int word = 0; word < words.size() && starts.length > 0; word++) {
        int[] standing = shifted(starts, phrase.position(word));
        starts = shifted(words.get(word).among(at.docID(), standing), -phrase.position(word));
      }
      if (starts.length > 0) {
        int behind = phrase.position(phrase.count() - 1) + 1;
        ends.add(new End(at.docID(), shifted(starts, behind)));
      }
    }
  }

  private List<WordPlaces> words() throws IOException {
    List<WordPlaces> words = new ArrayList<>();
    for (int word = 0; word < phrase.count() && goesOn(word); word++) {
      words.add(new WordPlaces(reader, part, WordPlaces.terms(part, phrase.text(word))));
    }
    return words;
  }

  private boolean goesOn(int word) {
    ranOut = ranOut || (word % WORDS_PER_LOOK == WORDS_PER_LOOK - 1 && limit.shouldExit());
    isAll &= !ranOut;
    return !ranOut;
  }

  private static int[] starts(PostingsEnum at, int place) throws IOException {
    int[] starts = new int[at.freq()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at.nextPosition() - place;
    }
    return starts;
  }

  private static int[] shifted(int[] positions, int by) {
    return Arrays.stream(positions).map(position -> position + by).toArray();
  }

  /// Returns whether all articles were looked at.
  boolean isAll() {
    return isAll;
  }

  /// Returns how many articles have the phrase.
  int count() {
    return ends.size();
  }

  /// Returns how many articles have the phrase and then the word of a term. The word of a stem is
  /// the stem itself.
  int count(Term term) throws IOException {
    WordPlaces word = new WordPlaces(reader, part, List.of(term));
    int count = 0;
    for (End end : ends) {
      count += word.among(end.document, end.positions).length > 0 ? 1 : 0;
    }
    return count;
  }
}

package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.search.Respellings;
import org.newshound.search.Suggestions.Respelling;

/// Says which words of a query are misspelt, to judge by the index, and respells the query.
public final class DidYouMean {
  private static final int WORDS_MAX = 16;
  private static final int COMBINATIONS_MAX = 9;

  private final TextAnalysis analysis;
  private final Respeller respeller;
  private final QueryTimeout limit;
  private final Map<Typed, Optional<Respelling>> known = new LinkedHashMap<>();

  /// Makes one for a query.
  ///
  /// @param reader what the words are compared with
  /// @param now articles under embargo then do not count
  /// @param limit when to stop
  /// @param nothingFound whether the query finds nothing, so that words in hardly any article are
  ///   in doubt as well
  public DidYouMean(
      IndexReader reader,
      TextAnalysis analysis,
      Instant now,
      QueryTimeout limit,
      boolean nothingFound)
      throws IOException {
    this.analysis = analysis;
    this.limit = limit;
    respeller = new Respeller(reader, analysis, now, limit, nothingFound);
  }

  /// A word or value as typed; a word may stand alone or among others that belong together.
  private record Typed(QueryField field, String text, boolean alone) {}

  /// Returns the words in doubt, and a query with others in their place.
  public Respellings respellings(ArticleQuery query) throws IOException {
    Asked asked = new Asked();
    asked.of(query, QueryField.TEXT);
    for (Typed each : asked.words) {
      if (!known.containsKey(each)) {
        boolean enough = known.size() == WORDS_MAX || limit.shouldExit();
        known.put(each, enough ? Optional.empty() : look(each));
      }
    }
    List<Respelling> words = known.values().stream().flatMap(Optional::stream).distinct().toList();
    List<ArticleQuery> queries = new ArrayList<>();
    for (int number = 0; number < combinations(words); number++) {
      queries.add(new Replacing(choices(words, number)).of(query, QueryField.TEXT));
    }
    return new Respellings(words, queries);
  }

  private static int combinations(List<Respelling> words) {
    int combinations = words.isEmpty() ? 0 : 1;
    for (Respelling each : words) {
      combinations = Math.min(COMBINATIONS_MAX, combinations * each.closest().size());
    }
    return combinations;
  }

  /// Returns for each word in doubt which of the closest words to take; in the first combination
  /// that is the likeliest of each.
  private static Map<Respelling, Integer> choices(List<Respelling> words, int number) {
    Map<Respelling, Integer> choices = new LinkedHashMap<>();
    int rest = number;
    for (Respelling each : words) {
      choices.put(each, rest % each.closest().size());
      rest /= each.closest().size();
    }
    return choices;
  }

  private Optional<Respelling> look(Typed typed) throws IOException {
    if (!typed.field().isValue()) {
      return respeller.word(typed.text(), typed.field(), typed.alone());
    }
    Optional<String> index = Respeller.index(typed.field());
    return index.isEmpty()
        ? Optional.empty()
        : respeller.value(typed.text(), typed.field(), index.get());
  }

  /// Collects the words and changes nothing.
  private final class Asked implements Rewording {
    private final List<Typed> words = new ArrayList<>();

    @Override
    public ArticleQuery word(Word word, QueryField field) {
      words.addAll(words(word.text(), field));
      return word;
    }

    @Override
    public ArticleQuery phrase(Phrase phrase, QueryField field) {
      words.addAll(words(phrase.text(), field));
      return phrase;
    }
  }

  private List<Typed> words(String text, QueryField field) {
    if (field.isValue()) {
      return List.of(new Typed(field, text, true));
    }
    Tokens words = analysis.exact(text);
    List<Typed> typed = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      typed.add(typed(field, text, words, i));
    }
    return typed;
  }

  private static Typed typed(QueryField field, String text, Tokens words, int place) {
    String word = text.substring(words.start(place), words.stop(place));
    return new Typed(field, word, words.count() == 1);
  }

  private final class Replacing implements Rewording {
    private final Map<Respelling, Integer> choices;

    Replacing(Map<Respelling, Integer> choices) {
      this.choices = choices;
    }

    @Override
    public ArticleQuery word(Word word, QueryField field) {
      String text = replaced(word.text(), field);
      return field.isValue() && text.indexOf(' ') >= 0 ? new Phrase(text, 0) : new Word(text);
    }

    @Override
    public ArticleQuery phrase(Phrase phrase, QueryField field) {
      return new Phrase(replaced(phrase.text(), field), phrase.slop());
    }

    private String replaced(String text, QueryField field) {
      if (field.isValue()) {
        String value = chosen(new Typed(field, text, true));
        return value == null ? text : value;
      }
      Tokens words = analysis.exact(text);
      StringBuilder replaced = new StringBuilder();
      int end = 0;
      for (int i = 0; i < words.count(); i++) {
        String word = chosen(typed(field, text, words, i));
        if (word != null) {
          replaced.append(text, end, words.start(i)).append(word);
          end = words.stop(i);
        }
      }
      return replaced.append(text, end, text.length()).toString();
    }

    private @Nullable String chosen(Typed typed) {
      return known
          .getOrDefault(typed, Optional.empty())
          .map(found -> found.closest().get(choices.getOrDefault(found, 0)).text())
          .orElse(null);
    }
  }
}

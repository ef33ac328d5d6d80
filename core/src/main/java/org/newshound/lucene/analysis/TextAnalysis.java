package org.newshound.lucene.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.newshound.plan.Analysis;
import org.newshound.plan.Stemming;

/// Turns texts and typed words into tokens, the same way for both.
///
/// Safe for use by many threads.
public final class TextAnalysis implements Analysis {
  /// Names what this class makes of a text. It is kept with every index: change it whenever a text
  /// may yield other tokens than before.
  public static final String FINGERPRINT = "news-5";

  private final Analyzer words = new FoldingAnalyzer();
  private final ThreadLocal<Map<Stemming, Stems>> stems =
      ThreadLocal.withInitial(() -> new EnumMap<>(Stemming.class));

  /// Returns the words of a text as they stand, folded.
  public Tokens exact(String text) {
    return exact(List.of(text), 0);
  }

  /// Returns the words of several texts, as if they stood in one, parted by a line feed.
  ///
  /// @param gap how many positions lie between the last word of one and the first of the next
  public Tokens exact(List<String> texts, int gap) {
    return exact(texts, gap, () -> false);
  }

  /// Returns the words of several texts, unless there is no time for all of them.
  ///
  /// @param gap how many positions lie between the last word of one and the first of the next
  /// @param limit when to stop
  /// @throws ExitingReaderException when the time is up before the end
  public Tokens exact(List<String> texts, int gap, QueryTimeout limit) {
    Tokens tokens = new Tokens(limit);
    int offset = 0;
    for (String text : texts) {
      tokens.append(words.tokenStream("", text), offset, offset == 0 ? 0 : gap);
      offset += text.length() + 1;
    }
    return tokens;
  }

  /// Returns a word, or a part of one, as the words of the index are folded.
  public static String fold(String word) {
    return Folding.fold(word);
  }

  /// Returns the stems of words at the places of the words.
  public Tokens stemmed(Tokens exact, Stemming language) {
    return exact.stemmed(stems.get().computeIfAbsent(language, Stems::new));
  }

  /// Returns the different stems that words have in some languages. A query does not say its
  /// language: it means each of these.
  public List<Tokens> stemmed(Tokens exact, Set<Stemming> languages) {
    Map<List<String>, Tokens> different = new LinkedHashMap<>();
    for (Stemming language : Stemming.values()) {
      if (languages.contains(language)) {
        Tokens stems = stemmed(exact, language);
        different.putIfAbsent(
            IntStream.range(0, stems.count()).mapToObj(stems::text).toList(), stems);
      }
    }
    return List.copyOf(different.values());
  }

  @Override
  public List<AnalyzedWord> words(String text, Set<Stemming> languages) {
    Tokens exact = exact(text);
    Map<Stemming, Tokens> stems = new EnumMap<>(Stemming.class);
    languages.forEach(language -> stems.put(language, stemmed(exact, language)));
    List<AnalyzedWord> words = new ArrayList<>(exact.count());
    for (int i = 0; i < exact.count(); i++) {
      Map<Stemming, String> here = new EnumMap<>(Stemming.class);
      for (Map.Entry<Stemming, Tokens> each : stems.entrySet()) {
        here.put(each.getKey(), each.getValue().text(i));
      }
      words.add(new AnalyzedWord(exact.text(i), exact.position(i), here));
    }
    return words;
  }

  @Override
  public String exactTerm(String word) {
    return IndexTokens.MARK + word;
  }

  @Override
  public Optional<String> country(String typed) {
    return Countries.ofLower(typed);
  }
}

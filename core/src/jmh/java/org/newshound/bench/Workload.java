package org.newshound.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.LuceneIndex;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.Stemming;
import org.newshound.query.ParsedQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Order;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// The stories in an index of ours and in its twin, both in a folder, and queries over them: words
/// drawn from the stories by how many articles hold them, two from one story.
final class Workload implements Closeable {
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]{4,}");
  private static final int TRIES_MAX = 200_000;
  private static final Duration COUNT_TIME = Duration.ofMinutes(2);

  private final TextAnalysis analysis = new TextAnalysis();
  private final List<Article> articles;
  private final Path folder = Files.createTempDirectory("newshound");
  private final LuceneIndex.Writable index =
      LuceneIndex.open(folder.resolve("ours"), IndexOptions.DEFAULT);
  private final QueryTwin twin;
  private final List<String> vocabulary = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Workload() throws IOException {
    articles = Reuters.articles();
    for (Article article : articles) {
      index.put(article);
    }
    index.commit();
    twin = new QueryTwin(folder.resolve("twin"), articles, analysis);
    IndexReader reader = twin.searcher().getIndexReader();
    TermsEnum words = MultiTerms.getTerms(reader, QueryTwin.BODY + QueryTwin.EXACT).iterator();
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      String text = word.utf8ToString();
      if (PLAIN_WORD.matcher(text).matches()) {
        vocabulary.add(text);
        counts.put(text, reader.docFreq(new Term(QueryTwin.BODY, stem(text))));
      }
    }
  }

  /// A query.
  ///
  /// @param typed as a reader types it
  /// @param lucene what one would ask Lucene
  /// @param all what finds in the twin all that ours must find
  /// @param marked what one would have Lucene's highlighter mark
  /// @param stems its words as the index has them
  record Case(String typed, Query lucene, Query all, Query marked, List<String> stems) {}

  /// Draws queries; fewer than wanted when the stories have no more.
  List<Case> cases(Kind kind, Frequency frequency, int wanted, long seed) {
    Random random = new Random(seed);
    Set<String> pool =
        vocabulary.stream()
            .filter(word -> frequency.holds(counts.getOrDefault(word, 0), articles.size()))
            .collect(Collectors.toSet());
    Map<String, Case> cases = new LinkedHashMap<>();
    for (int i = 0; i < TRIES_MAX && cases.size() < wanted; i++) {
      List<String> words =
          kind.isPhrase() ? phrase(kind, frequency, random) : some(pool, kind.words(), random);
      List<String> stems = words.stream().map(this::stem).toList();
      boolean different = stems.stream().distinct().count() == kind.words();
      String typed = different ? kind.typed(words) : "";
      if (different && isPlain(typed)) {
        cases.putIfAbsent(
            typed,
            new Case(
                typed,
                kind.lucene(words, stems),
                kind.all(words, stems),
                kind.marked(words, stems),
                stems));
      }
    }
    return List.copyOf(cases.values());
  }

  /// Returns words that stand in one story, all as frequent as asked; fewer when it has no more.
  private List<String> some(Set<String> pool, int count, Random random) {
    Tokens words = analysis.exact(articles.get(random.nextInt(articles.size())).bodyText());
    List<String> fit =
        IntStream.range(0, words.count())
            .mapToObj(words::text)
            .filter(pool::contains)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(fit, random);
    return fit.subList(0, Math.min(count, fit.size()));
  }

  /// Returns neighbouring words of some story, the rarest of them as frequent as asked; none when
  /// the words at the place that was drawn are not.
  private List<String> phrase(Kind kind, Frequency frequency, Random random) {
    Tokens words = analysis.exact(articles.get(random.nextInt(articles.size())).bodyText());
    if (words.count() < kind.words()) {
      return List.of();
    }
    int start = random.nextInt(words.count() - kind.words() + 1);
    List<String> phrase = new ArrayList<>();
    int rarest = Integer.MAX_VALUE;
    for (int i = start; i < start + kind.words(); i++) {
      phrase.add(words.text(i));
      rarest = Math.min(rarest, counts.getOrDefault(words.text(i), 0));
    }
    return frequency.holds(rarest, articles.size()) ? phrase : List.of();
  }

  private static boolean isPlain(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    return parsed.diagnostics().isEmpty();
  }

  private String stem(String word) {
    return analysis.stemmed(analysis.exact(word), Stemming.ENGLISH).text(0);
  }

  List<Article> articles() {
    return articles;
  }

  TextAnalysis analysis() {
    return analysis;
  }

  LuceneIndex.Writable index() {
    return index;
  }

  QueryTwin twin() {
    return twin;
  }

  /// How many articles match, however long it takes.
  long count(Case query) throws IOException {
    SearchRequest request =
        SearchRequest.of(query.typed())
            .withLimit(0)
            .withExactTotal(true)
            .withLimits(SearchLimits.DEFAULT.withTime(COUNT_TIME));
    return index.search(request).total();
  }

  /// The newest that a reader gets, without snippets.
  SearchResult newest(Case query) throws IOException {
    return index.search(SearchRequest.of(query.typed()).withSnippets(0).withOrder(Order.NEWEST));
  }

  /// What a reader gets, without snippets.
  SearchResult page(Case query) throws IOException {
    return index.search(SearchRequest.of(query.typed()).withSnippets(0));
  }

  /// What a reader gets.
  SearchResult pageWithSnippets(Case query) throws IOException {
    return index.search(SearchRequest.of(query.typed()));
  }

  @Override
  public void close() throws IOException {
    index.close();
    twin.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

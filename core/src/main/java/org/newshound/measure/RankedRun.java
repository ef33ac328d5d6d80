package org.newshound.measure;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newshound.search.Hit;

/// The answers to many queries.
///
/// The order is that of trec_eval, whatever the ranks say: by score in single precision and, where
/// scores are equal, the greater id first.
///
/// @param ranked for each query the ids of the articles found, best first
public record RankedRun(Map<String, List<String>> ranked) {
  private static final String COLUMNS = "query Q0 article rank score tag";

  /// Copies the answers.
  public RankedRun {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    ranked.forEach((query, articles) -> copy.put(query, List.copyOf(articles)));
    ranked = Collections.unmodifiableMap(copy);
  }

  /// Reads a file of lines `query Q0 article rank score tag` parted by white space.
  ///
  /// @param input the file, in UTF-8; read to its end and left open
  /// @param file what to call it in complaints
  /// @return the answers
  /// @throws BadLineException when a line is of another form or lists an article again
  /// @throws IOException when the file cannot be read
  public static RankedRun read(InputStream input, String file) throws IOException {
    FileLines lines = FileLines.read(input, file);
    Builder builder = builder();
    for (FileLines.Line line : lines.lines()) {
      List<String> columns = lines.columns(line, COLUMNS);
      try {
        builder.add(columns.getFirst(), columns.get(2), Float.parseFloat(columns.get(4)));
      } catch (NumberFormatException e) {
        throw lines.bad(line, "the score " + columns.get(4) + " is no number");
      } catch (IllegalArgumentException e) {
        throw lines.bad(line, String.valueOf(e.getMessage()));
      }
    }
    return builder.build();
  }

  /// {@return a hit as a line of such a file, without the line's end}
  ///
  /// @param query the query's id
  /// @param hit the hit
  /// @param tag the name of the run
  /// @throws IllegalArgumentException when an id or the tag is empty or has white space in it,
  ///   which the form has no room for
  public static String line(String query, Hit hit, String tag) {
    return String.join(
        " ",
        oneWord(query),
        "Q0",
        oneWord(hit.id()),
        Integer.toString(hit.rank()),
        new BigDecimal(Float.toString((float) hit.score())).toPlainString(),
        oneWord(tag));
  }

  private static String oneWord(String text) {
    if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "a line of a TREC run has no room for the white space in \"" + text + '"');
    }
    return text;
  }

  private static int byBytes(String first, String second) {
    return Arrays.compareUnsigned(
        first.getBytes(StandardCharsets.UTF_8), second.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return the answer to a query, best first; empty when there is none}
  ///
  /// @param query the query's id
  public List<String> of(String query) {
    return Objects.requireNonNullElse(ranked.get(query), List.of());
  }

  /// {@return a collector of answers}
  public static Builder builder() {
    return new Builder();
  }

  /// Collects answers in any order.
  ///
  /// For use by one thread.
  public static final class Builder {
    private final Map<String, Map<String, Float>> scores = new LinkedHashMap<>();

    private Builder() {}

    /// Adds hits to the answer to a query, which is in the run then even when there are none.
    ///
    /// @param query the query's id
    /// @param hits the hits
    /// @return this
    /// @throws IllegalArgumentException when the answer has an article already
    public Builder add(String query, List<Hit> hits) {
      scores.computeIfAbsent(query, id -> new LinkedHashMap<>());
      hits.forEach(hit -> add(query, hit.id(), (float) hit.score()));
      return this;
    }

    /// Adds an article to the answer to a query.
    ///
    /// @param query the query's id
    /// @param article the article's id
    /// @param score how well it matches
    /// @return this
    /// @throws IllegalArgumentException when the answer has the article already, or the score is no
    ///   number
    public Builder add(String query, String article, float score) {
      if (Float.isNaN(score)) {
        throw new IllegalArgumentException("the score of " + article + " is no number");
      }
      Map<String, Float> answer = scores.computeIfAbsent(query, id -> new LinkedHashMap<>());
      if (answer.putIfAbsent(article, score) != null) {
        throw new IllegalArgumentException("query " + query + " has listed " + article + " before");
      }
      return this;
    }

    /// {@return the answers in order}
    public RankedRun build() {
      Map<String, List<String>> ranked = new LinkedHashMap<>();
      scores.forEach((query, answer) -> ranked.put(query, ranked(answer)));
      return new RankedRun(ranked);
    }

    private static List<String> ranked(Map<String, Float> answer) {
      List<Map.Entry<String, Float>> articles = new ArrayList<>(answer.entrySet());
      articles.sort(
          Map.Entry.<String, Float>comparingByValue()
              .thenComparing(Map.Entry.comparingByKey(RankedRun::byBytes))
              .reversed());
      return articles.stream().map(Map.Entry::getKey).toList();
    }
  }
}

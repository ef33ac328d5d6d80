package org.newshound.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well a run answers judged queries.
///
/// ```java
/// RankedRun.Builder run = RankedRun.builder();
/// for (Question question : Question.read(queries, "queries.tsv")) {
///   ArticleQuery query = QueryParser.words(question.text()).query();
///   run.add(question.id(), index.search(SearchRequest.of(query).withLimit(1_000)).hits().complete());
/// }
/// Measures mean = Evaluation.of(Judgments.read(qrels, "qrels.txt"), run.build()).mean();
/// ```
///
/// @param queries the measures of every judged query, in the order of the judgments
/// @param unanswered the judged queries without an answer; each measure of theirs is 0
/// @param unjudged the queries of the run that nobody judged; they do not count
public record Evaluation(
    Map<String, Measures> queries, List<String> unanswered, List<String> unjudged) {
  /// Copies the collections.
  public Evaluation {
    queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
    unanswered = List.copyOf(unanswered);
    unjudged = List.copyOf(unjudged);
  }

  /// {@return how well a run answers the queries of the judgments}
  ///
  /// @param judgments the judgments
  /// @param run the run
  public static Evaluation of(Judgments judgments, RankedRun run) {
    Map<String, Measures> queries = new LinkedHashMap<>();
    judgments
        .grades()
        .forEach((query, grades) -> queries.put(query, Measures.of(grades, run.of(query))));
    return new Evaluation(
        queries,
        queries.keySet().stream().filter(query -> run.of(query).isEmpty()).toList(),
        run.ranked().keySet().stream().filter(query -> !queries.containsKey(query)).toList());
  }

  /// {@return the mean over all judged queries, those without an answer included}
  public Measures mean() {
    return Measures.mean(queries.values());
  }
}

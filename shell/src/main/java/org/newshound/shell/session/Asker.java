package org.newshound.shell.session;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.newshound.index.ArticleIndex;
import org.newshound.measure.Question;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Hit;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchResult;

/// Answers the queries of a file, without snippets. What is wrong with one is told with its place
/// in the file, and the others are answered.
public final class Asker {
  /// Nobody waits for a single one of them, and an answer cut short would falsify the figures.
  private static final SearchLimits PATIENT = SearchLimits.DEFAULT.withTime(Duration.ofMinutes(1));

  private final ArticleIndex index;
  private final Options options;
  private final ScriptFace face;
  private boolean failed;

  /// Makes one.
  ///
  /// @param index the index to ask; the caller closes it
  /// @param file what to call the file
  /// @param context what to work with
  public Asker(ArticleIndex index, String file, Context context) {
    this.index = index;
    options = context.options();
    face = ScriptFace.script(context, file);
  }

  /// Returns the best hits; none for a faulty query.
  public List<Hit> answer(Question question) throws IOException {
    face.at(question.line(), question.column() - 1);
    ParsedQuery parsed = options.matching().parse(question.text());
    face.diagnostics(question.text(), parsed);
    if (parsed.hasErrors() && !options.lenient()) {
      failed = true;
      return List.of();
    }
    SearchResult result =
        index.search(options.request(parsed.query()).withSnippets(0).withLimits(PATIENT));
    if (result.incomplete() != null) {
      face.problem(result.incomplete(), 0);
    }
    return result.hits();
  }

  /// Says whether there was a faulty query.
  public boolean failed() {
    return failed;
  }
}

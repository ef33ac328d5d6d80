package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import org.newshound.index.ArticleIndex;
import org.newshound.measure.Question;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Hit;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.settings.Options;

/// Answers the queries of a file, without snippets. What is wrong with one is told with its place
/// in the file, and the others are answered.
public final class BatchSearch {
  private final ArticleIndex index;
  private final Options options;
  private final ScriptDisplay display;
  private boolean failed;
  private int cutOff;

  /// Makes one.
  ///
  /// @param index the index to ask; the caller closes it
  /// @param file what to call the file
  /// @param context what to work with
  public BatchSearch(ArticleIndex index, String file, Context context) {
    this.index = index;
    options = context.options();
    display = ScriptDisplay.script(context, file);
  }

  /// Returns the best hits; none for a faulty query.
  public List<Hit> answer(Question question) throws IOException {
    display.at(question.line(), question.column() - 1);
    ParsedQuery parsed = options.matching().parse(question.text());
    display.diagnostics(question.text(), parsed);
    if (parsed.hasErrors() && !options.lenient()) {
      failed = true;
      return List.of();
    }
    return index
        .search(options.request(parsed.query()).withSnippets(0))
        .hits()
        .soFar(stopped -> {
          cutOff++;
          display.cutOff(stopped.reason());
        });
  }

  /// Returns how many answers were cut off.
  public int cutOff() {
    return cutOff;
  }

  /// Returns the code that tells of what went wrong, or another when nothing did.
  ///
  /// @param otherwise the code of a run in which every query was answered whole
  public int exitCode(int otherwise) {
    if (failed) {
      return ExitCode.BAD_QUERY;
    }
    return cutOff > 0 ? ExitCode.CUT_OFF : otherwise;
  }
}

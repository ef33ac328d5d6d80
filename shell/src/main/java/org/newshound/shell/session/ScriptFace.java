package org.newshound.shell.session;

import java.util.List;
import java.util.Map;
import org.newshound.article.Article;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.read.ArticleJsonl;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.render.DiagnosticScreen;
import org.newshound.shell.render.NoHitsScreen;
import org.newshound.shell.render.QueryJson;
import org.newshound.shell.terminal.Line;

/// Writes results to standard output and everything else to standard error.
public final class ScriptFace implements Face {
  private final Context context;
  private final HitPrinter hits;
  private final String script;
  private int line;
  private int indent;

  private ScriptFace(Context context, String script) {
    this.context = context;
    this.script = script;
    hits = new HitPrinter(context);
  }

  /// Returns a face for one command.
  public static ScriptFace once(Context context) {
    return new ScriptFace(context, "");
  }

  /// Returns a face for a script, whose name and line stand before every complaint.
  static ScriptFace script(Context context, String script) {
    return new ScriptFace(context, script);
  }

  /// Says which line of the script comes now, from 1.
  void at(int number) {
    at(number, 0);
  }

  /// Says which line comes now, from 1, and how many columns of it stand before the query.
  void at(int number, int before) {
    line = number;
    indent = before;
  }

  @Override
  public void hits(String query, SearchResult result, boolean more) {
    result.notices().forEach(notice -> context.note(notice.message()));
    hits.print(query, result);
    if (more && context.isScreen() && script.isEmpty()) {
      int shown = result.hits().getLast().rank();
      context.out().flush();
      context.note("More: --offset " + shown + ", or -n for longer pages.");
    }
  }

  @Override
  public void noHits(String query, SearchResult result, Map<String, Long> parts) {
    if (context.options().mode() != OutputMode.TEXT) {
      hits.print(query, result);
    }
    if (!context.options().quiet()) {
      context.err().print(NoHitsScreen.lines(query, parts, context.errorLook()));
    }
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
      if (error || !context.options().quiet()) {
        diagnostic(typed, diagnostic);
      }
    }
  }

  @Override
  public void parsed(String typed, ParsedQuery parsed) {
    if (context.options().mode() == OutputMode.JSON
        || context.options().mode() == OutputMode.JSONL) {
      context.out().json(QueryJson.of(typed, parsed));
    } else {
      context.out().print(Line.of(parsed.canonicalText()));
      diagnostics(typed, parsed);
    }
  }

  @Override
  public void article(Article article, String place) {
    boolean screen = context.options().output() == OutputMode.TEXT || context.isScreen();
    if (screen && context.options().mode() == OutputMode.TEXT) {
      context
          .out()
          .print(ArticleScreen.lines(article, place, context.clock().instant(), context.look()));
    } else {
      context.out().json(ArticleJsonl.write(article));
    }
  }

  @Override
  public void show(List<Line> lines) {
    context.out().print(lines);
  }

  @Override
  public void problem(String message, int column) {
    if (script.isEmpty()) {
      context.problem(message);
    } else {
      context.out().flush();
      context
          .err()
          .print(Line.of(script + ':' + line + ':' + (indent + column + 1) + ": " + message));
    }
  }

  private void diagnostic(String typed, Diagnostic diagnostic) {
    if (script.isEmpty()) {
      context
          .err()
          .print(DiagnosticScreen.quoting(typed, List.of(diagnostic), context.errorLook()));
    } else {
      problem(DiagnosticScreen.message(typed, diagnostic), diagnostic.start());
    }
  }
}

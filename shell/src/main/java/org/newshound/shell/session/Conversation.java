package org.newshound.shell.session;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.index.ArticleIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryParser;
import org.newshound.query.QueryPrinter;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.StatsScreen;

/// Does what lines ask for and remembers what was found, so that it can be paged and opened.
final class Conversation {
  private static final String ID_PREFIX = "id:";
  private static final int MOST_PARTS = 16;

  private final ArticleIndex index;
  private final String place;
  private final Options options;
  private final Face face;
  private String lastQuery = "";
  private @Nullable ParsedQuery asked;
  private Map<Integer, String> shown = Map.of();
  private long total;
  private boolean ended;
  private int next;
  private boolean found;
  private boolean failed;

  /// Begins a conversation about an index.
  ///
  /// @param place where the index is
  Conversation(ArticleIndex index, String place, Options options, Face face) {
    this.index = index;
    this.place = place;
    this.options = options;
    this.face = face;
  }

  /// Returns the rank of the last hit shown, or 0.
  int last() {
    return shown.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// Says whether there are more hits to show.
  boolean hasMore() {
    return asked != null && next < total;
  }

  /// Returns the code that tells how it went.
  int exitCode() {
    if (failed) {
      return ExitCode.BAD_QUERY;
    }
    return found || options.exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
  }

  /// Does what a line asks for and says whether to go on.
  boolean run(ShellCommand command) throws IOException {
    switch (command) {
      case ShellCommand.Blank blank -> {}
      case ShellCommand.Find(String query) -> find(query);
      case ShellCommand.Again again -> again();
      case ShellCommand.Open(List<String> which) -> open(which);
      case ShellCommand.Next more -> next();
      case ShellCommand.Parse(String query) -> parse(query);
      case ShellCommand.Stats stats -> face.show(StatsScreen.lines(index.stats(), place));
      case ShellCommand.Help(String topic) -> help(topic);
      case ShellCommand.Unknown(String name) -> unknown(name);
      case ShellCommand.Quit quit -> {
        return false;
      }
    }
    return true;
  }

  /// Finds articles and shows the first page.
  void find(String typed) throws IOException {
    ParsedQuery parsed = options.matching().parse(typed);
    lastQuery = typed;
    face.diagnostics(typed, parsed);
    if (parsed.hasErrors() && !options.lenient()) {
      failed = true;
      return;
    }
    asked = parsed;
    shown = new LinkedHashMap<>();
    next = options.offset();
    page(parsed);
  }

  private void again() throws IOException {
    if (lastQuery.isEmpty()) {
      problem("Nothing was asked yet.", 0);
    } else {
      find(lastQuery);
    }
  }

  private void next() throws IOException {
    if (asked == null) {
      problem("There is no answer to page through; type a query first.", 0);
    } else if (ended) {
      problem("That was the last page.", 0);
    } else {
      page(asked);
    }
  }

  private void page(ParsedQuery parsed) throws IOException {
    SearchResult result = index.search(options.request(parsed.query()).withOffset(next));
    total = result.total();
    next += result.hits().size();
    boolean more = next < total || (!result.totalExact() && result.next() != null);
    ended = !more;
    if (total == 0) {
      face.noHits(parsed.canonicalText(), result, parts(parsed.query()));
      return;
    }
    found = true;
    for (Hit hit : result.hits()) {
      shown.put(hit.rank(), hit.id());
    }
    face.hits(parsed.canonicalText(), result, !result.hits().isEmpty() && more);
  }

  /// Counts the articles that have each part of a query whose parts are all wanted.
  private Map<String, Long> parts(ArticleQuery query) throws IOException {
    Map<String, Long> parts = new LinkedHashMap<>();
    if (query instanceof ArticleQuery.And(List<ArticleQuery> operands)
        && operands.size() <= MOST_PARTS) {
      for (ArticleQuery operand : operands) {
        parts.put(
            QueryPrinter.print(operand),
            index.search(SearchRequest.of(operand).withLimit(0).withExactTotal(true)).total());
      }
    }
    return parts;
  }

  private void parse(String query) {
    if (query.isEmpty()) {
      problem("Say what to parse: " + DotName.PARSE.example(), DotName.PARSE.label().length() + 1);
    } else {
      ParsedQuery parsed = QueryParser.parse(query);
      failed |= parsed.hasErrors();
      found = true;
      face.parsed(query, parsed);
    }
  }

  private void open(List<String> which) throws IOException {
    if (which.isEmpty()) {
      problem("Say which hit: " + DotName.OPEN.example(), DotName.OPEN.label().length() + 1);
    }
    for (String one : which) {
      Optional<String> id = id(one);
      Optional<Article> article = id.isPresent() ? index.article(id.get()) : Optional.empty();
      if (article.isPresent()) {
        found = true;
        face.article(article.get(), one.startsWith(ID_PREFIX) ? one : one + " of " + total);
      } else {
        problem(missing(one), 0);
      }
    }
  }

  private Optional<String> id(String which) {
    if (which.startsWith(ID_PREFIX)) {
      return Optional.of(which.substring(ID_PREFIX.length()));
    }
    return shown.entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(which))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private String missing(String which) {
    if (which.startsWith(ID_PREFIX)) {
      return "There is no article " + which;
    }
    return shown.isEmpty()
        ? "No hits are shown yet; type a query first."
        : "There is no hit " + which + " here; 1-" + last() + " can be opened.";
  }

  private void help(String topic) throws IOException {
    String name = topic.startsWith(".") ? topic.substring(1) : topic;
    Optional<DotName> command = DotName.of(name);
    if (!name.isEmpty() && command.isEmpty()) {
      unknown(name);
    } else {
      face.show(command.map(ShellHelp::of).orElseGet(ShellHelp::page));
    }
  }

  private void unknown(String name) {
    String hint = Spelling.hint(name, ".", DotName.all());
    String found = hint.isEmpty() ? " .help lists all." : hint;
    problem("Unknown command ." + name + '.' + found, 0);
  }

  private void problem(String message, int column) {
    failed = true;
    face.problem(message, column);
  }
}

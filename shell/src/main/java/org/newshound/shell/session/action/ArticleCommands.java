package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newshound.article.Article;
import org.newshound.search.MarkedArticle;
import org.newshound.search.explain.Explanation;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Display;
import org.newshound.shell.render.ExplanationScreen;

/// Shows articles to be read, one after another.
public final class ArticleCommands {
  private static final String ID_PREFIX = "id:";

  private final SessionContext session;
  private final AnswerSearcher searcher;
  private final SearchCommands search;
  private boolean found;

  public ArticleCommands(SessionContext session, AnswerSearcher searcher, SearchCommands search) {
    this.session = session;
    this.searcher = searcher;
    this.search = search;
  }

  public boolean found() {
    return found;
  }

  /// Shows hits by rank, and any article as `id:…`.
  public void open(String rest) throws IOException {
    List<String> which = Arguments.of(rest).words();
    if (which.isEmpty()) {
      throw CommandException.fault("Say which hit: " + DotCommand.OPEN.example());
    }
    for (String one : which) {
      if (one.startsWith(ID_PREFIX)) {
        openId(one);
      } else {
        openHit(one);
      }
    }
  }

  /// Shows the article beside the one that was read last.
  public void beside(int step) throws IOException {
    Answer answer = search.asked();
    int rank = answer.reading() + step;
    if (rank < 1 || rank > answer.total()) {
      throw CommandException.fault(
          step > 0 ? "That was the last article." : "There is no article before it.");
    }
    read(answer, rank);
  }

  /// Opens the link of a hit, or of the article that was read last.
  public void link(String rest) throws IOException {
    String which = rest.strip();
    Answer answer = search.asked();
    if (which.isEmpty() && answer.reading() == 0) {
      throw CommandException.fault("Say which hit: " + DotCommand.LINK.example());
    }
    Article article = article(answer, which.isEmpty() ? "" + answer.reading() : which);
    String url = article.url();
    if (url == null) {
      throw CommandException.fault("That article has no link.");
    }
    found = true;
    session.display().link(url);
  }

  /// Returns the article of a hit.
  Article article(Answer answer, String which) throws IOException {
    String id = id(answer, which);
    return session
        .current()
        .ask(index -> index.article(id))
        .orElseThrow(() -> CommandException.fault("That hit is gone from the index."));
  }

  /// Says why a hit matches.
  public void explain(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().size() != 1) {
      throw CommandException.fault("Say which hit: " + DotCommand.EXPLAIN.examples().getFirst());
    }
    Answer answer = search.asked();
    String id = id(answer, arguments.words().getFirst());
    Explanation explanation =
        session
            .current()
            .ask(index ->
                index.explain(id, answer.query(), session.settings().scoring(), session.limits()))
            .orElseThrow(() -> CommandException.fault("That hit is gone from the index."));
    session.display().show("explain", ExplanationScreen.lines(explanation, arguments.has("-v")));
  }

  private String id(Answer answer, String which) throws CommandException {
    int rank = which.matches("[0-9]{1,6}") ? Integer.parseInt(which) : 0;
    return answer
        .id(rank)
        .orElseThrow(() ->
            CommandException.fault(
                answer.last() == 0
                    ? "No hits are shown yet; type a query first."
                    : "There is no hit "
                        + which
                        + " here; 1-"
                        + answer.last()
                        + " can be opened."));
  }

  private void openId(String which) throws IOException {
    String id = which.substring(ID_PREFIX.length());
    Article article =
        session
            .current()
            .ask(index -> index.article(id))
            .orElseThrow(() -> CommandException.fault("There is no article " + which));
    found = true;
    session
        .display()
        .article(new Display.Reading(MarkedArticle.plain(article), which, 0, false, false));
  }

  private void openHit(String which) throws IOException {
    Optional<Answer> answer = search.answer().filter(asked -> asked.last() > 0);
    if (answer.isEmpty()) {
      throw CommandException.fault("No hits are shown yet; type a query first.");
    }
    id(answer.get(), which);
    read(answer.get(), Integer.parseInt(which));
  }

  /// A reader goes on from one article to the next without coming back here.
  private void read(Answer answer, int first) throws IOException {
    int rank = first;
    while (true) {
      answer.read(rank);
      Display.Reading reading = reading(answer, rank);
      found = true;
      switch (session.display().article(reading)) {
        case AWAY -> {
          return;
        }
        case BEFORE -> rank = Math.max(1, rank - 1);
        case AFTER -> rank++;
      }
    }
  }

  private Display.Reading reading(Answer answer, int rank) throws IOException {
    String id =
        searcher
            .id(answer, rank)
            .orElseThrow(() -> CommandException.fault("Hit " + rank + " is gone."));
    Optional<MarkedArticle> marked =
        session
            .current()
            .ask(index ->
                index.article(
                    id, answer.query(), session.limits(), session.display()::interrupted));
    if (session.display().interrupted()) {
      throw CommandException.fault("Stopped.");
    }
    if (marked.isEmpty()) {
      marked = session.current().ask(index -> index.article(id)).map(MarkedArticle::plain);
    }
    return new Display.Reading(
        marked.orElseThrow(
            () -> CommandException.fault("Hit " + rank + " is gone from the index.")),
        rank + " of " + answer.total(),
        rank,
        rank > 1,
        rank < answer.total());
  }
}

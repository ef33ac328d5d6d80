package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newshound.article.Article;
import org.newshound.search.Explanation;
import org.newshound.search.MarkedArticle;
import org.newshound.shell.render.ExplanationScreen;

/// Shows articles to be read, one after another.
final class Opening {
  private static final String ID_PREFIX = "id:";

  private final Desk desk;
  private final Finding finding;
  private boolean found;

  Opening(Desk desk, Finding finding) {
    this.desk = desk;
    this.finding = finding;
  }

  boolean found() {
    return found;
  }

  /// Shows hits by rank, and any article as `id:…`.
  void open(String rest) throws IOException {
    List<String> which = Arguments.of(rest).words();
    if (which.isEmpty()) {
      throw Desk.fault("Say which hit: " + DotName.OPEN.example());
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
  void beside(int step) throws IOException {
    Answer answer = finding.asked();
    int rank = answer.reading() + step;
    if (rank < 1 || rank > answer.total()) {
      throw Desk.fault(step > 0 ? "That was the last article." : "There is no article before it.");
    }
    read(answer, rank);
  }

  /// Opens the link of a hit, or of the article that was read last.
  void link(String rest) throws IOException {
    String which = rest.strip();
    Answer answer = finding.asked();
    if (which.isEmpty() && answer.reading() == 0) {
      throw Desk.fault("Say which hit: " + DotName.LINK.example());
    }
    Article article = article(answer, which.isEmpty() ? "" + answer.reading() : which);
    String url = article.url();
    if (url == null) {
      throw Desk.fault("That article has no link.");
    }
    found = true;
    desk.face().link(url);
  }

  /// Returns the article of a hit.
  Article article(Answer answer, String which) throws IOException {
    String id = id(answer, which);
    return desk.library()
        .ask(index -> index.article(id))
        .orElseThrow(() -> Desk.fault("That hit is gone from the index."));
  }

  /// Says why a hit matches.
  void explain(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().size() != 1) {
      throw Desk.fault("Say which hit: " + DotName.EXPLAIN.examples().getFirst());
    }
    Answer answer = finding.asked();
    String id = id(answer, arguments.words().getFirst());
    Explanation explanation =
        desk.library()
            .ask(index ->
                index.explain(id, answer.query(), desk.settings().scoring(), desk.limits()))
            .orElseThrow(() -> Desk.fault("That hit is gone from the index."));
    desk.face().show("explain", ExplanationScreen.lines(explanation, arguments.has("-v")));
  }

  private String id(Answer answer, String which) throws CommandException {
    int rank = which.matches("[0-9]{1,6}") ? Integer.parseInt(which) : 0;
    return answer
        .id(rank)
        .orElseThrow(() ->
            Desk.fault(
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
        desk.library()
            .ask(index -> index.article(id))
            .orElseThrow(() -> Desk.fault("There is no article " + which));
    found = true;
    desk.face().article(new Face.Reading(MarkedArticle.plain(article), which, 0, false, false));
  }

  private void openHit(String which) throws IOException {
    Optional<Answer> answer = finding.answer().filter(asked -> asked.last() > 0);
    if (answer.isEmpty()) {
      throw Desk.fault("No hits are shown yet; type a query first.");
    }
    id(answer.get(), which);
    read(answer.get(), Integer.parseInt(which));
  }

  /// A reader goes on from one article to the next without coming back here.
  private void read(Answer answer, int first) throws IOException {
    int rank = first;
    while (true) {
      answer.read(rank);
      Face.Reading reading = reading(answer, rank);
      found = true;
      switch (desk.face().article(reading)) {
        case AWAY -> {
          return;
        }
        case BEFORE -> rank = Math.max(1, rank - 1);
        case AFTER -> rank++;
      }
    }
  }

  private Face.Reading reading(Answer answer, int rank) throws IOException {
    String id = finding.id(answer, rank).orElseThrow(() -> Desk.fault("Hit " + rank + " is gone."));
    Optional<MarkedArticle> marked =
        desk.library()
            .ask(index ->
                index.article(id, answer.query(), desk.limits(), desk.face()::interrupted));
    if (desk.face().interrupted()) {
      throw Desk.fault("Stopped.");
    }
    if (marked.isEmpty()) {
      marked = desk.library().ask(index -> index.article(id)).map(MarkedArticle::plain);
    }
    return new Face.Reading(
        marked.orElseThrow(() -> Desk.fault("Hit " + rank + " is gone from the index.")),
        rank + " of " + answer.total(),
        rank,
        rank > 1,
        rank < answer.total());
  }
}

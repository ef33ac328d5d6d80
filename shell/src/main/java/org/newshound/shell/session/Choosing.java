package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import org.newshound.shell.render.text.NumberFormatter;

/// Chooses the index that is talked about.
final class Choosing {
  private final Desk desk;
  private final Subject.Finder finder;
  private final Upkeep upkeep;
  private final Finding finding;

  Choosing(Desk desk, Subject.Finder finder, Upkeep upkeep, Finding finding) {
    this.desk = desk;
    this.finder = finder;
    this.upkeep = upkeep;
    this.finding = finding;
  }

  /// Opens another index, or says which one is open.
  void use(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.isEmpty()) {
      desk.face().note(desk.library().name() + " is at " + desk.library().place());
    } else if (words.size() > 1) {
      throw Desk.fault("Say one place, in quotes when it has blanks: " + DotName.USE.example());
    } else {
      open(Keeping.path(words.getFirst()).toString());
    }
  }

  /// Reads articles in where there is no index yet, and opens what comes of it.
  void begin(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.size() != 1) {
      throw Desk.fault("Say which folder or file: " + DotName.INDEX.examples().getFirst());
    }
    open(Keeping.path(words.getFirst()).toString());
  }

  /// Opens the samples.
  void demo() throws IOException {
    open(
        Samples.folder()
            .orElseThrow(
                () -> Desk.fault("The sample articles are not here; they come with the archives."))
            .toString());
    desk.face()
        .offer("Type ferry aground, or any other words, and Enter. .help explains the rest.");
  }

  /// Filters hold for the other index too; answers are about the one before.
  private void open(String where) throws IOException {
    upkeep.refuseWhileChanging();
    desk.library().use(finder.open(where));
    finding.forget();
    long articles = desk.library().ask(index -> index.stats()).articles();
    desk.face()
        .note(desk.library().name() + " has " + NumberFormatter.count(articles, "article") + '.');
  }
}

package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.List;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.TypedPath;
import org.newshound.shell.render.text.NumberFormatter;

/// Chooses the index that is talked about.
public final class IndexCommands {
  private final SessionContext session;
  private final NamedIndex.Opener opener;
  private final MaintenanceCommands maintenance;
  private final SearchCommands search;

  public IndexCommands(
      SessionContext session,
      NamedIndex.Opener opener,
      MaintenanceCommands maintenance,
      SearchCommands search) {
    this.session = session;
    this.opener = opener;
    this.maintenance = maintenance;
    this.search = search;
  }

  /// Opens another index, or says which one is open.
  public void use(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.isEmpty()) {
      session.display().note(session.current().name() + " is at " + session.current().place());
    } else if (words.size() > 1) {
      throw CommandException.fault(
          "Say one place, in quotes when it has blanks: " + DotCommand.USE.example());
    } else {
      open(TypedPath.of(words.getFirst()).toString());
    }
  }

  /// Reads articles in where there is no index yet, and opens what comes of it.
  public void begin(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.size() != 1) {
      throw CommandException.fault(
          "Say which folder or file: " + DotCommand.INDEX.examples().getFirst());
    }
    open(TypedPath.of(words.getFirst()).toString());
  }

  /// Opens the samples.
  public void demo() throws IOException {
    open(
        SampleArticles.folder()
            .orElseThrow(() ->
                CommandException.fault(
                    "The sample articles are not here; they come with the archives."))
            .toString());
    session
        .display()
        .offer("Type ferry aground, or any other words, and Enter. .help explains the rest.");
  }

  /// Filters hold for the other index too; answers are about the one before.
  private void open(String where) throws IOException {
    maintenance.refuseWhileChanging();
    session.current().use(opener.open(where));
    search.forget();
    long articles = session.current().ask(index -> index.stats()).articles();
    session
        .display()
        .note(
            session.current().name() + " has " + NumberFormatter.count(articles, "article") + '.');
  }
}

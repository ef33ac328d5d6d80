package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.List;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.TypedPath;
import org.newshound.shell.render.text.NumberFormatter;

/// Commands that choose the index.
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
    if (rest.isBlank()) {
      session.display().note(session.current().name() + " is at " + session.current().place());
    } else {
      open(place(rest, DotCommand.USE.example()));
    }
  }

  /// Reads articles into the index; if there is none yet, into one that is made for them.
  public void index(String rest) throws IOException {
    if (session.current().isVacant()) {
      open(place(rest, DotCommand.INDEX.examples().getFirst()));
    } else {
      maintenance.index(rest);
    }
  }

  private static String place(String rest, String example) throws CommandException {
    List<String> words = Arguments.of(rest).words();
    if (words.size() != 1) {
      throw CommandException.fault("Name one place, in quotes if it contains blanks: " + example);
    }
    return TypedPath.of(words.getFirst()).toString();
  }

  /// Opens the index of the sample articles.
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

  /// Filters apply to the other index as well; the last answer does not.
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

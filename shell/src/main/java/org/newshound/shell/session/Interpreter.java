package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.assist.HelpPages;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.OutputFileException;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.session.action.Answer;
import org.newshound.shell.session.action.AnswerSearcher;
import org.newshound.shell.session.action.ArticleCommands;
import org.newshound.shell.session.action.FacetCommands;
import org.newshound.shell.session.action.FileCommands;
import org.newshound.shell.session.action.HelpCommands;
import org.newshound.shell.session.action.IndexCommands;
import org.newshound.shell.session.action.MaintenanceCommands;
import org.newshound.shell.session.action.NamedIndex;
import org.newshound.shell.session.action.SearchCommands;
import org.newshound.shell.session.action.SessionContext;
import org.newshound.shell.session.action.SettingsCommands;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.Setting;

/// Does what lines ask for and remembers what was found, so that it can be paged and opened.
final class Interpreter {
  private final SessionContext session;
  private final QueryFilters filters;
  private final AnswerSearcher searcher;
  private final SearchCommands search;
  private final ArticleCommands articles;
  private final FacetCommands facets;
  private final MaintenanceCommands maintenance;
  private final FileCommands files;
  private final SettingsCommands settings;
  private final IndexCommands indexes;
  private final HelpCommands help;
  private boolean done;
  private boolean wasStopped;
  private int faults;

  Interpreter(SessionContext session, NamedIndex.Opener opener, QueryFilters filters) {
    this.session = session;
    this.filters = filters;
    searcher = new AnswerSearcher(session);
    search = new SearchCommands(session, searcher, filters);
    articles = new ArticleCommands(session, searcher, search);
    facets = new FacetCommands(session, searcher, search, filters);
    maintenance = new MaintenanceCommands(session);
    files = new FileCommands(session, searcher, search, articles);
    settings = new SettingsCommands(session);
    help = new HelpCommands(session);
    indexes = new IndexCommands(session, opener, maintenance, search);
  }

  /// Returns the rank of the last hit shown, or 0.
  int last() {
    return search.answer().map(Answer::last).orElse(0);
  }

  /// Returns what every query is kept to, in few words.
  String filters() {
    return filters.words();
  }

  /// Returns what became of what ran in the background, once.
  String outcome() {
    return maintenance.outcome();
  }

  /// Ends what runs in the background, and the file that answers go to.
  void close() throws IOException {
    maintenance.close();
    session.display().output(null);
  }

  /// Returns how many lines could not be done.
  int faults() {
    return faults + search.faults();
  }

  /// Returns the code that tells how it went.
  int exitCode() {
    if (faults() > 0) {
      return ExitCode.BAD_QUERY;
    }
    if (wasStopped || searcher.wasCut()) {
      return ExitCode.CUT_OFF;
    }
    boolean found = done || search.found() || articles.found();
    return found || session.options().exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
  }

  /// Does what a line asks for and says whether to go on. What cannot be done as it was typed is
  /// told to the reader.
  boolean run(ShellCommand command) throws IOException {
    int column = command instanceof ShellCommand.Do of ? of.column() : 0;
    return told(column, () -> attempt(command));
  }

  /// Does what Enter alone does.
  void enter() throws IOException {
    told(
        0,
        () -> {
          search.enter();
          return true;
        });
  }

  private boolean told(int column, Attempt attempt) throws IOException {
    try {
      return attempt.isOn();
    } catch (CommandException e) {
      problem(FailureText.message(e), column);
    } catch (OutputFileException e) {
      problem(String.valueOf(e.getMessage()), 0);
    } catch (SearchStoppedException e) {
      wasStopped = true;
      session.display().cutOff(String.valueOf(e.getMessage()));
    } finally {
      searcher.tellCutOff();
    }
    return true;
  }

  /// Does something and says whether to go on.
  @FunctionalInterface
  private interface Attempt {
    boolean isOn() throws IOException;
  }

  /// Does a line of a script and says whether to go on.
  boolean scripted(String line) throws IOException {
    if (session.settings().isOn(Setting.ECHO) && !line.isBlank()) {
      session.display().echo(line);
    }
    return run(ShellCommand.of(line, 0));
  }

  /// Says whether a fault since then ends a script.
  ///
  /// @param before how many faults there were
  boolean bails(int before) {
    return faults() > before && session.settings().isOn(Setting.BAIL);
  }

  /// Finds articles and shows the first page.
  void find(String typed) throws IOException {
    search.find(typed);
    searcher.tellCutOff();
  }

  private boolean attempt(ShellCommand command) throws IOException {
    if (!(command instanceof ShellCommand.Blank)) {
      search.forgetOffer();
    }
    switch (command) {
      case ShellCommand.Blank blank -> {}
      case ShellCommand.Find(String query) -> {
        search.find(query);
        HelpPages.meant(query).ifPresent(session.display()::offer);
      }
      case ShellCommand.Again(String more) -> search.again(more);
      case ShellCommand.Beside(int step) -> articles.beside(step);
      case ShellCommand.Unknown(String name, List<DotCommand> meant) ->
          throw HelpCommands.unknown(name, meant);
      case ShellCommand.Do(DotCommand name, String rest, int column) -> {
        return perform(name, rest);
      }
    }
    return true;
  }

  private boolean perform(DotCommand name, String rest) throws IOException {
    switch (name) {
      case OPEN -> articles.open(rest);
      case LINK -> articles.link(rest);
      case NEXT -> search.next();
      case PREV -> search.previous();
      case LAST -> search.last(rest);
      case FACETS -> facets.facets(rest);
      case NARROW -> facets.narrow(rest);
      case SORT -> sort(rest);
      case WIDEN -> facets.widen(rest);
      case FILTER -> facets.filter(rest);
      case PARSE -> search.parse(rest);
      case EXPLAIN -> articles.explain(rest);
      case EXPORT -> files.export(rest);
      case HISTORY -> files.history(rest);
      case SOURCE -> {
        return source(rest);
      }
      case USE -> indexes.use(rest);
      case DEMO -> indexes.demo();
      case INDEX -> indexes.index(rest);
      case UPDATE -> maintenance.update(rest);
      case DELETE -> maintenance.delete(rest);
      case ERRORS -> maintenance.errors();
      case STATS -> maintenance.stats();
      case VERIFY -> maintenance.verify();
      case FIELDS -> maintenance.fields();
      case TERMS -> maintenance.terms(rest);
      case SET -> settings.set(rest);
      case MODE -> settings.mode(rest);
      case OUTPUT -> files.output(rest);
      case TIMER -> settings.turn(Setting.TIMER, rest);
      case ECHO -> settings.turn(Setting.ECHO, rest);
      case BAIL -> settings.turn(Setting.BAIL, rest);
      case HELP -> help.help(rest);
      case KEYS -> help.keys();
      case VERSION -> help.version();
      case QUIT -> {
        return false;
      }
    }
    done |= name.task() != DotCommand.Task.READ || name == DotCommand.LAST;
    return true;
  }

  /// Sets the order of all queries from now on, and shows the last answer in it.
  private void sort(String rest) throws IOException {
    settings.sort(rest);
    if (!rest.isBlank() && search.answer().isPresent()) {
      search.reorder(session.settings().order());
    }
  }

  private boolean source(String rest) throws IOException {
    boolean[] on = {true};
    files.source(
        rest,
        (line, where) -> {
          session.display().place(where);
          int before = faults();
          on[0] = scripted(line);
          return on[0] && !bails(before);
        });
    session.display().place("");
    return on[0];
  }

  private void problem(String message, int column) {
    faults++;
    session.display().problem(message, column);
  }
}

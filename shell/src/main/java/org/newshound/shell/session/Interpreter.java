package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newshound.Newshound;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryParser;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.assist.HelpPages;
import org.newshound.shell.assist.HelpTopic;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ExportFormat;
import org.newshound.shell.output.OutputFileException;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.session.action.Answer;
import org.newshound.shell.session.action.Arguments;
import org.newshound.shell.session.action.ArticleCommands;
import org.newshound.shell.session.action.FacetCommands;
import org.newshound.shell.session.action.FileCommands;
import org.newshound.shell.session.action.IndexCommands;
import org.newshound.shell.session.action.MaintenanceCommands;
import org.newshound.shell.session.action.NamedIndex;
import org.newshound.shell.session.action.SearchCommands;
import org.newshound.shell.session.action.SessionContext;
import org.newshound.shell.session.action.SettingsCommands;
import org.newshound.shell.settings.DidYouMean;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.terminal.text.StyledLine;

/// Does what lines ask for and remembers what was found, so that it can be paged and opened.
final class Interpreter {
  private final SessionContext session;
  private final QueryFilters filters;
  private final SearchCommands search;
  private final ArticleCommands articles;
  private final FacetCommands facets;
  private final MaintenanceCommands maintenance;
  private final FileCommands files;
  private final SettingsCommands settings;
  private final IndexCommands indexes;
  private boolean done;
  private boolean wasStopped;
  private int faults;

  Interpreter(SessionContext session, NamedIndex.Opener opener, QueryFilters filters) {
    this.session = session;
    this.filters = filters;
    search = new SearchCommands(session, filters);
    articles = new ArticleCommands(session, search);
    facets = new FacetCommands(session, search, filters);
    maintenance = new MaintenanceCommands(session);
    files = new FileCommands(session, search, articles);
    settings = new SettingsCommands(session);
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
    if (wasStopped || search.wasCut()) {
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
      search.tellCutOff();
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
    search.tellCutOff();
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
      case ShellCommand.Unknown(String name, List<DotCommand> meant) -> unknown(name, meant);
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
      case LAST -> last(rest);
      case FACETS -> facets.facets(rest);
      case NARROW -> facets.narrow(rest);
      case SORT -> sort(rest);
      case WIDEN -> facets.widen(rest);
      case FILTER -> facets.filter(rest);
      case PARSE -> parse(rest);
      case EXPLAIN -> articles.explain(rest);
      case EXPORT -> files.export(rest);
      case HISTORY -> files.history(rest);
      case SOURCE -> {
        return source(rest);
      }
      case USE -> indexes.use(rest);
      case DEMO -> indexes.demo();
      case INDEX -> {
        if (session.current().isVacant()) {
          indexes.begin(rest);
        } else {
          maintenance.index(rest);
        }
      }
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
      case HELP -> help(rest);
      case KEYS -> session.display().show("keys", HelpPages.keys());
      case VERSION ->
          session
              .display()
              .show("version", List.of(StyledLine.of("Newshound " + Newshound.version())));
      case QUIT -> {
        return false;
      }
    }
    done |= name.task() != DotCommand.Task.READ || name == DotCommand.LAST;
    return true;
  }

  private void last(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    search.last(
        arguments.form().isPresent()
            ? Optional.of(ExportFormat.named(arguments.form().get()))
            : Optional.empty());
  }

  /// Sets the order of all queries from now on, and shows the last answer in it.
  private void sort(String rest) throws IOException {
    settings.sort(rest);
    if (!rest.isBlank() && search.answer().isPresent()) {
      search.reorder(session.settings().order());
    }
  }

  private void parse(String rest) throws CommandException {
    String query = rest.strip();
    if (query.isEmpty()) {
      throw CommandException.fault("Say what to parse: " + DotCommand.PARSE.example());
    }
    ParsedQuery parsed = QueryParser.parse(query);
    faults += parsed.hasErrors() ? 1 : 0;
    session.display().parsed(query, parsed);
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

  private void help(String rest) throws IOException {
    String topic = rest.strip();
    String name = topic.startsWith(".") ? topic.substring(1) : topic;
    List<DotCommand> commands = DotCommand.of(name);
    if (name.isEmpty()) {
      session.display().show("help", HelpPages.page());
    } else if (commands.size() == 1) {
      session.display().show("help " + name, HelpPages.of(commands.getFirst()));
    } else {
      session
          .display()
          .show(
              "help " + name,
              HelpTopic.of(name)
                  .map(HelpTopic::lines)
                  .orElseThrow(() ->
                      CommandException.fault(
                          "There is no help on "
                              + name
                              + '.'
                              + DidYouMean.hint(name, "", HelpPages.topics())
                              + " .help lists all.")));
    }
  }

  private void unknown(String name, List<DotCommand> meant) {
    if (meant.size() > 1) {
      List<String> names = meant.stream().map(each -> '.' + each.label()).toList();
      problem('.' + name + " may be " + String.join(", ", names) + '.', 0);
      return;
    }
    String hint = DidYouMean.hint(name, ".", DotCommand.all());
    String found = hint.isEmpty() ? " .help lists all." : hint;
    problem("Unknown command ." + name + '.' + found, 0);
  }

  private void problem(String message, int column) {
    faults++;
    session.display().problem(message, column);
  }
}

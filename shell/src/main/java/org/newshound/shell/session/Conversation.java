package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newshound.Newshound;
import org.newshound.query.ParsedQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.terminal.text.StyledLine;

/// Does what lines ask for and remembers what was found, so that it can be paged and opened.
final class Conversation {
  private final Desk desk;
  private final Filters filters;
  private final Finding finding;
  private final Opening opening;
  private final Narrowings narrowings;
  private final Upkeep upkeep;
  private final Keeping keeping;
  private final Adjusting adjusting;
  private final Choosing choosing;
  private boolean done;
  private boolean wasStopped;
  private int faults;

  Conversation(Desk desk, Subject.Finder finder, Filters filters) {
    this.desk = desk;
    this.filters = filters;
    finding = new Finding(desk, filters);
    opening = new Opening(desk, finding);
    narrowings = new Narrowings(desk, finding, filters);
    upkeep = new Upkeep(desk);
    keeping = new Keeping(desk, finding, opening);
    adjusting = new Adjusting(desk);
    choosing = new Choosing(desk, finder, upkeep, finding);
  }

  /// Returns the rank of the last hit shown, or 0.
  int last() {
    return finding.answer().map(Answer::last).orElse(0);
  }

  /// Returns what every query is kept to, in few words.
  String filters() {
    return filters.words();
  }

  /// Returns what became of what ran in the background, once.
  String outcome() {
    return upkeep.outcome();
  }

  /// Ends what runs in the background, and the file that answers go to.
  void close() throws IOException {
    upkeep.close();
    desk.face().output(null);
  }

  /// Returns how many lines could not be done.
  int faults() {
    return faults + finding.faults();
  }

  /// Returns the code that tells how it went.
  int exitCode() {
    if (faults() > 0) {
      return ExitCode.BAD_QUERY;
    }
    if (wasStopped || finding.wasCut()) {
      return ExitCode.CUT_OFF;
    }
    boolean found = done || finding.found() || opening.found();
    return found || desk.options().exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
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
          finding.enter();
          return true;
        });
  }

  private boolean told(int column, Attempt attempt) throws IOException {
    try {
      return attempt.isOn();
    } catch (CommandException e) {
      problem(Failures.message(e), column);
    } catch (LostFileException e) {
      problem(String.valueOf(e.getMessage()), 0);
    } catch (SearchStoppedException e) {
      wasStopped = true;
      desk.face().cutOff(String.valueOf(e.getMessage()));
    } finally {
      finding.tellCutOff();
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
    if (desk.settings().isOn(Setting.ECHO) && !line.isBlank()) {
      desk.face().echo(line);
    }
    return run(ShellCommand.of(line, 0));
  }

  /// Says whether a fault since then ends a script.
  ///
  /// @param before how many faults there were
  boolean bails(int before) {
    return faults() > before && desk.settings().isOn(Setting.BAIL);
  }

  /// Finds articles and shows the first page.
  void find(String typed) throws IOException {
    finding.find(typed);
    finding.tellCutOff();
  }

  private boolean attempt(ShellCommand command) throws IOException {
    if (!(command instanceof ShellCommand.Blank)) {
      finding.forgetOffer();
    }
    switch (command) {
      case ShellCommand.Blank blank -> {}
      case ShellCommand.Find(String query) -> {
        finding.find(query);
        ShellHelp.meant(query).ifPresent(desk.face()::offer);
      }
      case ShellCommand.Again(String more) -> finding.again(more);
      case ShellCommand.Beside(int step) -> opening.beside(step);
      case ShellCommand.Unknown(String name, List<DotName> meant) -> unknown(name, meant);
      case ShellCommand.Do(DotName name, String rest, int column) -> {
        return perform(name, rest);
      }
    }
    return true;
  }

  private boolean perform(DotName name, String rest) throws IOException {
    switch (name) {
      case OPEN -> opening.open(rest);
      case LINK -> opening.link(rest);
      case NEXT -> finding.next();
      case PREV -> finding.previous();
      case LAST -> last(rest);
      case FACETS -> narrowings.facets(rest);
      case NARROW -> narrowings.narrow(rest);
      case SORT -> sort(rest);
      case WIDEN -> narrowings.widen(rest);
      case FILTER -> narrowings.filter(rest);
      case PARSE -> parse(rest);
      case EXPLAIN -> opening.explain(rest);
      case EXPORT -> keeping.export(rest);
      case HISTORY -> keeping.history(rest);
      case SOURCE -> {
        return source(rest);
      }
      case USE -> choosing.use(rest);
      case DEMO -> choosing.demo();
      case INDEX -> {
        if (desk.library().isVacant()) {
          choosing.begin(rest);
        } else {
          upkeep.index(rest);
        }
      }
      case UPDATE -> upkeep.update(rest);
      case DELETE -> upkeep.delete(rest);
      case ERRORS -> upkeep.errors();
      case STATS -> upkeep.stats();
      case VERIFY -> upkeep.verify();
      case FIELDS -> upkeep.fields();
      case TERMS -> upkeep.terms(rest);
      case SET -> adjusting.set(rest);
      case MODE -> adjusting.mode(rest);
      case OUTPUT -> keeping.output(rest);
      case TIMER -> adjusting.turn(Setting.TIMER, rest);
      case ECHO -> adjusting.turn(Setting.ECHO, rest);
      case BAIL -> adjusting.turn(Setting.BAIL, rest);
      case HELP -> help(rest);
      case KEYS -> desk.face().show("keys", ShellHelp.keys());
      case VERSION ->
          desk.face().show("version", List.of(StyledLine.of("Newshound " + Newshound.version())));
      case QUIT -> {
        return false;
      }
    }
    done |= name.task() != DotName.Task.READ || name == DotName.LAST;
    return true;
  }

  private void last(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    finding.last(
        arguments.form().isPresent()
            ? Optional.of(FileForm.named(arguments.form().get()))
            : Optional.empty());
  }

  /// Sets the order of all queries from now on, and shows the last answer in it.
  private void sort(String rest) throws IOException {
    adjusting.sort(rest);
    if (!rest.isBlank() && finding.answer().isPresent()) {
      finding.reorder(desk.settings().order());
    }
  }

  private void parse(String rest) throws CommandException {
    String query = rest.strip();
    if (query.isEmpty()) {
      throw Desk.fault("Say what to parse: " + DotName.PARSE.example());
    }
    ParsedQuery parsed = QueryParser.parse(query);
    faults += parsed.hasErrors() ? 1 : 0;
    desk.face().parsed(query, parsed);
  }

  private boolean source(String rest) throws IOException {
    boolean[] on = {true};
    keeping.source(
        rest,
        (line, where) -> {
          desk.face().place(where);
          int before = faults();
          on[0] = scripted(line);
          return on[0] && !bails(before);
        });
    desk.face().place("");
    return on[0];
  }

  private void help(String rest) throws IOException {
    String topic = rest.strip();
    String name = topic.startsWith(".") ? topic.substring(1) : topic;
    List<DotName> commands = DotName.of(name);
    if (name.isEmpty()) {
      desk.face().show("help", ShellHelp.page());
    } else if (commands.size() == 1) {
      desk.face().show("help " + name, ShellHelp.of(commands.getFirst()));
    } else {
      desk.face()
          .show(
              "help " + name,
              HelpTopic.of(name)
                  .map(HelpTopic::lines)
                  .orElseThrow(() ->
                      Desk.fault(
                          "There is no help on "
                              + name
                              + '.'
                              + Spelling.hint(name, "", ShellHelp.topics())
                              + " .help lists all.")));
    }
  }

  private void unknown(String name, List<DotName> meant) {
    if (meant.size() > 1) {
      List<String> names = meant.stream().map(each -> '.' + each.label()).toList();
      problem('.' + name + " may be " + String.join(", ", names) + '.', 0);
      return;
    }
    String hint = Spelling.hint(name, ".", DotName.all());
    String found = hint.isEmpty() ? " .help lists all." : hint;
    problem("Unknown command ." + name + '.' + found, 0);
  }

  private void problem(String message, int column) {
    faults++;
    desk.face().problem(message, column);
  }
}

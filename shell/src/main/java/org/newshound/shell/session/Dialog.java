package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.editor.Prompt;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Talks with the person at the terminal.
final class Dialog {
  private final Library library;
  private final Subject.Finder finder;
  private final Context context;
  private final List<String> warnings = new ArrayList<>();
  private final Settings settings;
  private final Filters filters = new Filters();
  private final Assistance assistance;

  Dialog(Library library, Subject.Finder finder, Context context) {
    this.library = library;
    this.finder = finder;
    this.context = context;
    settings = Settings.read(context.options(), context.environment(), warnings);
    assistance =
        new Assistance(
            library,
            settings,
            filters,
            () -> settings.matching(context.options().matching().fields()),
            context.clock());
  }

  /// Talks until the person leaves, and returns the exit code.
  int hold(OpenTerminal terminal) throws IOException {
    try (Prompt prompt = prompt(terminal)) {
      TerminalFace face = new TerminalFace(context, settings, prompt);
      Conversation conversation =
          new Conversation(
              new Desk(library, context.options(), settings, face, context.clock()),
              finder,
              filters);
      assistance.remember(prompt.history());
      face.print(greeting());
      warn(face);
      try {
        talk(prompt, face, conversation);
      } finally {
        conversation.close();
      }
    }
    return ExitCode.OK;
  }

  private void talk(Prompt prompt, TerminalFace face, Conversation conversation) {
    boolean hinted = false;
    while (true) {
      String outcome = conversation.outcome();
      if (!outcome.isEmpty()) {
        face.note(outcome);
      }
      StyledLine question = question(conversation.filters());
      switch (prompt.line(question)) {
        case Prompt.Reply.Typed(String text) -> {
          hinted = false;
          face.typedAt(text.contains("\n") ? 0 : question.width());
          int faults = conversation.faults();
          if (!reply(text.replace('\n', ' '), face, conversation)) {
            return;
          }
          if (conversation.faults() == faults) {
            assistance.remember(List.of(text));
          }
        }
        case Prompt.Reply.Cleared(String text) -> {
          if (text.isEmpty() && hinted) {
            face.problem("Ctrl-D or .quit leaves.", 0);
          }
          hinted = text.isEmpty() && !hinted;
        }
        case Prompt.Reply.Ended ended -> {
          return;
        }
      }
    }
  }

  private boolean reply(String text, TerminalFace face, Conversation conversation) {
    ShellCommand command = ShellCommand.of(text, conversation.last());
    long start = System.nanoTime();
    try {
      boolean on = true;
      if (command instanceof ShellCommand.Blank) {
        conversation.enter();
      } else {
        on = conversation.run(command);
      }
      if (settings.isOn(Setting.TIMER)) {
        face.offer("took " + NumberFormatter.time(Duration.ofNanos(System.nanoTime() - start)));
      }
      return on;
    } catch (IOException e) {
      face.problem(Failures.message(e), 0);
      return true;
    }
  }

  /// However much is wrong with the settings, it is told in one line.
  private void warn(TerminalFace face) {
    Settings.warning(warnings)
        .ifPresent(warning ->
            face.print(StyledLine.of(warning, Style.WARNING).wrap(face.format().width(), 0)));
  }

  private List<StyledLine> greeting() throws IOException {
    if (library.isVacant()) {
      return ShellHelp.beginning();
    }
    StyledLine hello =
        ShellHelp.name()
            .and(
                " · "
                    + NumberFormatter.count(
                        library.ask(index -> index.stats()).articles(), "article"))
            .and(" · .help explains, Ctrl-D leaves", Style.DIM);
    return context.options().quiet() ? List.of() : List.of(hello);
  }

  /// An index that has gone away is reported where it is asked for something, not by the prompt.
  private StyledLine question(String filters) {
    String kept = filters.isEmpty() ? "" : " · " + filters;
    if (library.isVacant()) {
      return StyledLine.of(library.name() + kept + "> ");
    }
    try {
      long articles = library.ask(index -> index.stats()).articles();
      return StyledLine.of(
          library.name() + " (" + NumberFormatter.grouped(articles) + ")" + kept + "> ");
    } catch (IOException e) {
      return StyledLine.of(library.name() + kept + "> ");
    }
  }

  private Prompt prompt(OpenTerminal terminal) {
    ProcessEnvironment environment = context.environment();
    Path history = environment.folder("XDG_STATE_HOME", ".local/state").resolve("history");
    return Prompt.on(
        terminal,
        context.options().history() ? history : null,
        assistance,
        new Wishes(settings, environment));
  }
}

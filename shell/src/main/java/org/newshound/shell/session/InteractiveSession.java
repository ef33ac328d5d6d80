package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.newshound.shell.assist.HelpPages;
import org.newshound.shell.assist.QueryAssistant;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.TerminalDisplay;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.session.action.CurrentIndex;
import org.newshound.shell.session.action.NamedIndex;
import org.newshound.shell.session.action.SessionContext;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.editor.Prompt;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Talks with the person at the terminal.
final class InteractiveSession {
  private final CurrentIndex current;
  private final NamedIndex.Opener opener;
  private final Context context;
  private final ShellSettings settings;
  private final QueryFilters filters = new QueryFilters();
  private final QueryAssistant assistance;

  InteractiveSession(CurrentIndex current, NamedIndex.Opener opener, Context context) {
    this.current = current;
    this.opener = opener;
    this.context = context;
    settings = context.settings();
    assistance =
        new QueryAssistant(
            current,
            settings,
            filters,
            () -> settings.matching(context.options().matching().fields()),
            context.clock());
  }

  /// Talks until the person leaves, and returns the exit code.
  int hold(OpenTerminal terminal) throws IOException {
    try (Prompt prompt = prompt(terminal)) {
      TerminalDisplay display = new TerminalDisplay(context, settings, prompt);
      Interpreter conversation =
          new Interpreter(
              new SessionContext(current, context.options(), settings, display, context.clock()),
              opener,
              filters);
      assistance.remember(prompt.history());
      display.print(greeting());
      settings.warning().ifPresent(display::warn);
      try {
        talk(prompt, display, conversation);
      } finally {
        conversation.close();
      }
    }
    return ExitCode.OK;
  }

  private void talk(Prompt prompt, TerminalDisplay display, Interpreter conversation) {
    boolean hinted = false;
    while (true) {
      String outcome = conversation.outcome();
      if (!outcome.isEmpty()) {
        display.note(outcome);
      }
      StyledLine question = question(conversation.filters());
      switch (prompt.line(question)) {
        case Prompt.Reply.Typed(String text) -> {
          hinted = false;
          display.typedAt(text.contains("\n") ? 0 : question.width());
          int faults = conversation.faults();
          if (!reply(text.replace('\n', ' '), display, conversation)) {
            return;
          }
          if (conversation.faults() == faults) {
            assistance.remember(List.of(text));
          }
        }
        case Prompt.Reply.Cleared(String text) -> {
          if (text.isEmpty() && hinted) {
            display.problem("Ctrl-D or .quit leaves.", 0);
          }
          hinted = text.isEmpty() && !hinted;
        }
        case Prompt.Reply.Ended ended -> {
          return;
        }
      }
    }
  }

  private boolean reply(String text, TerminalDisplay display, Interpreter conversation) {
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
        display.offer("took " + NumberFormatter.time(Duration.ofNanos(System.nanoTime() - start)));
      }
      return on;
    } catch (IOException e) {
      display.problem(FailureText.message(e), 0);
      return true;
    }
  }

  private List<StyledLine> greeting() throws IOException {
    if (current.isVacant()) {
      return HelpPages.beginning();
    }
    StyledLine hello =
        HelpPages.name()
            .and(
                " · "
                    + NumberFormatter.count(
                        current.ask(index -> index.stats()).articles(), "article"))
            .and(" · .help explains, Ctrl-D leaves", Style.DIM);
    return context.options().quiet() ? List.of() : List.of(hello);
  }

  /// An index that has gone away is reported where it is asked for something, not by the prompt.
  private StyledLine question(String filters) {
    String kept = filters.isEmpty() ? "" : " · " + filters;
    if (current.isVacant()) {
      return StyledLine.of(current.name() + kept + "> ");
    }
    try {
      long articles = current.ask(index -> index.stats()).articles();
      return StyledLine.of(
          current.name() + " (" + NumberFormatter.grouped(articles) + ")" + kept + "> ");
    } catch (IOException e) {
      return StyledLine.of(current.name() + kept + "> ");
    }
  }

  private Prompt prompt(OpenTerminal terminal) {
    ProcessEnvironment environment = context.environment();
    Path history = environment.folder("XDG_STATE_HOME", ".local/state").resolve("history");
    return Prompt.on(
        terminal,
        context.options().history() ? history : null,
        assistance,
        new PromptOptions(settings, environment));
  }
}

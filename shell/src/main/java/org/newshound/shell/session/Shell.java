package org.newshound.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.shell.render.Numbers;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Prompt;
import org.newshound.shell.terminal.Style;
import org.newshound.shell.terminal.Surroundings;

/// Holds a conversation about an index: with a person, with a script, or about one query.
public final class Shell {
  private final ArticleIndex index;
  private final String name;
  private final String place;
  private final Context context;

  /// Makes a shell.
  ///
  /// @param index the index to talk about; the caller closes it
  /// @param name what the prompt calls it
  /// @param place where it is
  /// @param context what to work with
  public Shell(ArticleIndex index, String name, String place, Context context) {
    this.index = index;
    this.name = name;
    this.place = place;
    this.context = context;
  }

  /// Answers one query and returns the exit code.
  public int answer(String query) throws IOException {
    Conversation conversation =
        new Conversation(index, place, context.options(), ScriptFace.once(context));
    conversation.find(query);
    return conversation.exitCode();
  }

  /// Does what the lines of a script say and returns the exit code. A line of digits is a query
  /// here: a script opens hits with `.open`.
  ///
  /// @param script the lines; the caller closes it
  /// @param called what complaints call it
  public int script(InputStream script, String called) throws IOException {
    ScriptFace face = ScriptFace.script(context, called);
    Conversation conversation = new Conversation(index, place, context.options(), face);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    int number = 0;
    boolean more = true;
    for (String line = lines.readLine();
        more && line != null;
        line = more ? lines.readLine() : null) {
      face.at(++number);
      more = conversation.run(ShellCommand.of(line, 0));
    }
    return conversation.exitCode();
  }

  /// Talks with the person at the terminal until they leave, and returns the exit code.
  public int interactive() throws IOException {
    try (Prompt prompt = prompt()) {
      TerminalFace face = new TerminalFace(context, prompt);
      Conversation conversation = new Conversation(index, place, context.options(), face);
      face.show(greeting());
      talk(prompt, face, conversation);
    }
    return ExitCode.OK;
  }

  private void talk(Prompt prompt, TerminalFace face, Conversation conversation) {
    boolean hinted = false;
    while (true) {
      Line question = question();
      face.typedAt(question.width());
      switch (prompt.line(question)) {
        case Prompt.Reply.Typed(String text) -> {
          hinted = false;
          if (!reply(text.replace('\n', ' '), face, conversation)) {
            return;
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
    try {
      boolean page = command instanceof ShellCommand.Blank && conversation.hasMore();
      return conversation.run(page ? new ShellCommand.Next() : command);
    } catch (IOException e) {
      face.problem(Failures.message(e), 0);
      return true;
    }
  }

  private List<Line> greeting() throws IOException {
    Line hello =
        Line.of("Newshound " + Newshound.version(), Style.BOLD)
            .and(" · " + Numbers.count(index.stats().articles(), "article"))
            .and(" · .help explains, Ctrl-D leaves", Style.DIM);
    return context.options().quiet() ? List.of() : List.of(hello);
  }

  /// An index that has gone away is reported where it is asked for something, not by the prompt.
  private Line question() {
    try {
      return Line.of(name + " (" + Numbers.grouped(index.stats().articles()) + ")> ");
    } catch (IOException e) {
      return Line.of(name + "> ");
    }
  }

  private Prompt prompt() throws IOException {
    Surroundings surroundings = context.surroundings();
    Path history = surroundings.folder("XDG_STATE_HOME", ".local/state").resolve("history");
    return Prompt.on(surroundings.terminals().open(), context.options().history() ? history : null);
  }
}

package org.newshound.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.Display;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.session.action.CurrentIndex;
import org.newshound.shell.session.action.NamedIndex;
import org.newshound.shell.session.action.SessionContext;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.OpenTerminal;

/// Holds a conversation about an index: with a person, with a script, or about one query.
public final class Shell {
  private final CurrentIndex current;
  private final NamedIndex.Opener opener;
  private final Context context;

  /// Makes a shell.
  ///
  /// @param subject the index to talk about, or null when there is none yet; the caller closes it
  /// @param opener opens others
  /// @param context what to work with
  public Shell(@Nullable NamedIndex subject, NamedIndex.Opener opener, Context context) {
    current = new CurrentIndex(subject);
    this.opener = opener;
    this.context = context;
  }

  /// Answers one query and returns the exit code.
  public int answer(String query) throws IOException {
    ShellSettings settings = settings();
    Interpreter conversation = conversation(settings, ScriptDisplay.script(context, settings, ""));
    conversation.find(query);
    return conversation.exitCode();
  }

  /// Does what the lines of a script say and returns the exit code. A line of digits is a query
  /// here: a script opens hits with `.open`.
  ///
  /// @param script the lines; the caller closes it
  /// @param called what complaints call it
  public int script(InputStream script, String called) throws IOException {
    ShellSettings settings = settings();
    ScriptDisplay display = ScriptDisplay.script(context, settings, called);
    Interpreter conversation = conversation(settings, display);
    try (current) {
      lines(script, display, conversation);
    } finally {
      conversation.close();
    }
    return conversation.exitCode();
  }

  /// Talks with the person at the terminal until they leave, and returns the exit code.
  ///
  /// @param terminal the terminal; whoever opened it closes it
  public int interactive(OpenTerminal terminal) throws IOException {
    try (current) {
      return new InteractiveSession(current, opener, context).hold(terminal);
    }
  }

  /// Returns the settings, once it is said what is wrong with their file.
  private ShellSettings settings() {
    context.settings().warning().ifPresent(context::note);
    return context.settings();
  }

  private static void lines(InputStream script, ScriptDisplay display, Interpreter conversation)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    int number = 0;
    boolean more = true;
    while (more) {
      String line = lines.readLine();
      int before = conversation.faults();
      display.at(++number);
      more = line != null && conversation.scripted(line) && !conversation.bails(before);
    }
  }

  private Interpreter conversation(ShellSettings settings, Display display) {
    return new Interpreter(
        new SessionContext(current, context.options(), settings, display, context.clock()),
        opener,
        new QueryFilters());
  }
}

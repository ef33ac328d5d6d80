package org.newshound.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.OpenTerminal;

/// Holds a conversation about an index: with a person, with a script, or about one query.
public final class Shell {
  private final Library library;
  private final Subject.Finder finder;
  private final Context context;

  /// Makes a shell.
  ///
  /// @param subject the index to talk about, or null when there is none yet; the caller closes it
  /// @param finder opens others
  /// @param context what to work with
  public Shell(@Nullable Subject subject, Subject.Finder finder, Context context) {
    library = new Library(subject);
    this.finder = finder;
    this.context = context;
  }

  /// Answers one query and returns the exit code.
  public int answer(String query) throws IOException {
    Settings settings = Settings.read(context);
    Conversation conversation = conversation(settings, ScriptFace.script(context, settings, ""));
    conversation.find(query);
    return conversation.exitCode();
  }

  /// Does what the lines of a script say and returns the exit code. A line of digits is a query
  /// here: a script opens hits with `.open`.
  ///
  /// @param script the lines; the caller closes it
  /// @param called what complaints call it
  public int script(InputStream script, String called) throws IOException {
    Settings settings = Settings.read(context);
    ScriptFace face = ScriptFace.script(context, settings, called);
    Conversation conversation = conversation(settings, face);
    try (library) {
      lines(script, face, conversation);
    } finally {
      conversation.close();
    }
    return conversation.exitCode();
  }

  /// Talks with the person at the terminal until they leave, and returns the exit code.
  ///
  /// @param terminal the terminal; whoever opened it closes it
  public int interactive(OpenTerminal terminal) throws IOException {
    try (library) {
      return new Dialog(library, finder, context).hold(terminal);
    }
  }

  private static void lines(InputStream script, ScriptFace face, Conversation conversation)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    int number = 0;
    boolean more = true;
    while (more) {
      String line = lines.readLine();
      int before = conversation.faults();
      face.at(++number);
      more = line != null && conversation.scripted(line) && !conversation.bails(before);
    }
  }

  private Conversation conversation(Settings settings, Face face) {
    return new Conversation(
        new Desk(library, context.options(), settings, face, context.clock()),
        finder,
        new Filters());
  }
}

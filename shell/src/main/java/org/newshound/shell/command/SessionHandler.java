package org.newshound.shell.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.newshound.shell.command.index.InputFiles;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.terminal.OpenTerminal;

/// Talks about an index: with the person at the terminal, or with a script.
final class SessionHandler {
  private SessionHandler() {}

  static int run(Command.Interactive command, Context context) throws IOException {
    if (command.where().isEmpty()) {
      return beginning(context);
    }
    if (context.environment().isSitting()) {
      return sitting(command.where(), context);
    }
    return script(command.where(), context.in(), InputFiles.name(InputFiles.STANDARD), context);
  }

  private static int beginning(Context context) throws IOException {
    try (OpenTerminal terminal = OpenTerminal.in(context.environment())) {
      return SearchTarget.beginning(context).interactive(terminal);
    }
  }

  /// An index is opened while the terminal is made ready. Articles are read in with the terminal
  /// open, so that what is typed meanwhile is kept.
  private static int sitting(String place, Context context) throws IOException {
    FutureTask<Optional<SearchTarget>> index =
        new FutureTask<>(() -> SearchTarget.ofIndex(place, context));
    Thread.ofPlatform().daemon().name("newshound-open").start(index);
    try (OpenTerminal terminal = OpenTerminal.in(context.environment());
        SearchTarget where = opened(index, place, context)) {
      return where.shell(context).interactive(terminal);
    }
  }

  private static SearchTarget opened(
      FutureTask<Optional<SearchTarget>> index, String place, Context context) throws IOException {
    try {
      Optional<SearchTarget> where = index.get();
      return where.isPresent() ? where.get() : SearchTarget.open(place, context);
    } catch (ExecutionException e) {
      // What is wrong with it is said when it is opened here.
      return SearchTarget.open(place, context);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while " + place + " was opened");
    }
  }

  static int run(Command.Script command, Context context) throws IOException {
    if (command.file().equals(InputFiles.STANDARD)) {
      return script(command.where(), context.in(), InputFiles.name(InputFiles.STANDARD), context);
    }
    try (InputStream script = Files.newInputStream(InputFiles.existing(command.file()))) {
      return script(command.where(), script, command.file(), context);
    }
  }

  static int run(Command.Lines command, Context context) throws IOException {
    byte[] lines = String.join("\n", command.lines()).getBytes(StandardCharsets.UTF_8);
    return script(command.where(), new ByteArrayInputStream(lines), "-c", context);
  }

  private static int script(String place, InputStream script, String called, Context context)
      throws IOException {
    try (SearchTarget where = SearchTarget.open(place, context)) {
      return where.shell(context).script(script, called);
    }
  }
}

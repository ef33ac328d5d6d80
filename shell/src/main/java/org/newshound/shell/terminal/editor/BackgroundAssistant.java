package org.newshound.shell.terminal.editor;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.newshound.shell.terminal.editor.Assistant.Choices;
import org.newshound.shell.terminal.editor.Assistant.Hint;

/// Asks an assistant without ever blocking the keyboard.
///
/// Hints are computed on another thread and dropped if the line has changed. Completions are waited
/// for, but not for long.
final class BackgroundAssistant implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 30;
  private static final long LAST_MILLIS = 2000;
  private static final Advised NOTHING = new Advised("", Hint.NONE);

  private final Assistant assistant;
  private final Runnable redraw;
  private final ExecutorService adviser = daemon();
  private final ExecutorService chooser = daemon();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile String line = "";
  private volatile Advised advised = NOTHING;

  /// @param redraw redraws the line; called on another thread once there is a hint
  BackgroundAssistant(Assistant assistant, Runnable redraw) {
    this.assistant = assistant;
    this.redraw = redraw;
  }

  /// A hint and its line.
  private record Advised(String line, Hint hint) {}

  /// Returns the hint for a line if there is one yet; otherwise starts to compute it.
  Hint on(String typed) {
    Advised known = advised;
    if (known.line().equals(typed)) {
      return known.hint();
    }
    line = typed;
    if (!busy.getAndSet(true)) {
      adviser.execute(this::think);
    }
    return Hint.NONE;
  }

  /// Forgets the line.
  void rest() {
    line = "";
    advised = NOTHING;
  }

  /// Returns the completions, or none if that takes too long.
  Choices choices(String typed) {
    AtomicBoolean late = new AtomicBoolean();
    Future<Choices> choices = chooser.submit(() -> assistant.choices(typed, late::get));
    return inTime(choices, late, () -> new Choices(typed.length(), List.of()));
  }

  /// Waits for running tasks, so that none of them queries a closed index.
  @Override
  public void close() {
    line = "";
    adviser.shutdown();
    chooser.shutdown();
    try {
      if (adviser.awaitTermination(LAST_MILLIS, TimeUnit.MILLISECONDS)) {
        chooser.awaitTermination(LAST_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A thread that reads an index must not be interrupted, so a late task is told to stop and
  /// abandoned.
  private static Choices inTime(
      Future<Choices> choices, AtomicBoolean late, Supplier<Choices> otherwise) {
    try {
      return choices.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      late.set(true);
      return otherwise.get();
    } catch (InterruptedException e) {
      late.set(true);
      Thread.currentThread().interrupt();
      return otherwise.get();
    }
  }

  private void think() {
    while (true) {
      String typed = line;
      if (!typed.isEmpty()) {
        Hint hint = assistant.hint(typed, () -> !line.equals(typed));
        if (line.equals(typed)) {
          advised = new Advised(typed, hint);
          redraw.run();
        }
      }
      busy.set(false);
      if (line.equals(typed) || busy.getAndSet(true)) {
        return;
      }
    }
  }

  private static ExecutorService daemon() {
    return Executors.newSingleThreadExecutor(task -> {
      Thread thread = new Thread(task, "newshound-typing");
      thread.setDaemon(true);
      return thread;
    });
  }
}

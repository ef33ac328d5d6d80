package org.newshound.shell.command.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// The log of the search engine. It would print to standard error by itself, among the answers.
public final class EngineLog {
  /// Held here because a logger that nobody holds forgets its level.
  private static final Logger ENGINE = Logger.getLogger("org.apache.lucene");

  private EngineLog() {}

  /// Keeps the engine from printing.
  public static void silence() {
    ENGINE.setLevel(Level.OFF);
  }
}

package org.newshound.shell.terminal;

/// What one of the three standard streams is connected to.
public enum StreamKind {
  /// A terminal.
  TERMINAL,
  /// Another program.
  PIPE,
  /// A file, or not known.
  OTHER
}

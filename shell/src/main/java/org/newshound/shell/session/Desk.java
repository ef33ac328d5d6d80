package org.newshound.shell.session;

import java.time.InstantSource;
import org.newshound.search.SearchLimits;

/// What every command of a conversation works with.
///
/// @param library the index that is talked about
/// @param options what the command line says
/// @param settings what was set
/// @param face how to show things
/// @param clock tells the time
record Desk(Library library, Options options, Settings settings, Face face, InstantSource clock) {

  /// Returns how queries are taken.
  Matching matching() {
    return settings.matching(options.matching().fields());
  }

  /// Returns what a search may cost.
  SearchLimits limits() {
    return settings.limits(face.patience());
  }

  /// Returns the fault that a command tells of when it cannot be done as it was typed.
  static CommandException fault(String message) {
    return new CommandException(ExitCode.BAD_QUERY, message);
  }
}

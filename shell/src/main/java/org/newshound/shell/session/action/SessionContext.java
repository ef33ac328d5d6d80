package org.newshound.shell.session.action;

import java.time.InstantSource;
import org.newshound.search.SearchLimits;
import org.newshound.shell.output.Display;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.ShellSettings;

/// What every command of a conversation works with.
///
/// @param current the index that is talked about
/// @param options what the command line says
/// @param settings what was set
/// @param display how to show things
/// @param clock tells the time
public record SessionContext(
    CurrentIndex current,
    Options options,
    ShellSettings settings,
    Display display,
    InstantSource clock) {

  /// Returns how queries are taken.
  MatchOptions matching() {
    return settings.matching(options.matching().fields());
  }

  /// Returns what a search may cost.
  SearchLimits limits() {
    return settings.limits(display.patience());
  }
}

package org.newshound.shell.command.line;

import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.ShellSettings;

/// A command and what it is run with.
///
/// @param options what the command line says
/// @param settings what the command line and the settings file say
public record Invocation(Command command, Options options, ShellSettings settings) {}

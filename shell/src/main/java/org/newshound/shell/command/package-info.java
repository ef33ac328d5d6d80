/// The command line: what can be asked of the program, and who does it.
///
/// [CommandLineReader] turns arguments into an [Invocation], whose [Command] is one of a sealed
/// few; [Dispatch] hands each to its handler. [Verb] and [Flag] define the commands and options
/// once, for reading, help and suggestions alike.
@NullMarked
package org.newshound.shell.command;

import org.jspecify.annotations.NullMarked;

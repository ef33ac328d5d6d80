/// What can be typed on the command line, and how it is read.
///
/// [Verb] and [Flag] define the commands and options once, for reading, help and completion alike.
/// [CommandLineReader] turns arguments into an [Invocation], whose [Command] is one of a sealed
/// few.
@NullMarked
package org.newshound.shell.command.line;

import org.jspecify.annotations.NullMarked;

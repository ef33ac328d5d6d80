/// The commands of the command line, each with a handler.
///
/// [Dispatch] reads a command line, hands its command to the handler and turns the outcome into an
/// exit code.
@NullMarked
package org.newshound.shell.command;

import org.jspecify.annotations.NullMarked;

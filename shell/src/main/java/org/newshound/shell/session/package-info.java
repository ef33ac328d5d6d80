/// Answers queries and dot commands, from a person at a prompt or line by line from a script.
///
/// Start at [Conversation], which keeps what was last found and does what a [ShellCommand] says. It
/// talks through a [Face]: one draws screens at a terminal, the other writes for programs.
@NullMarked
package org.newshound.shell.session;

import org.jspecify.annotations.NullMarked;

/// Answers queries and dot commands, from a person at a prompt or line by line from a script.
///
/// Start at [Shell]. The [Interpreter] runs what a [ShellCommand] says; the commands themselves are
/// in [org.newshound.shell.session.action].
@NullMarked
package org.newshound.shell.session;

import org.jspecify.annotations.NullMarked;

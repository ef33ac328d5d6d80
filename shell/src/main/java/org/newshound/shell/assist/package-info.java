/// Helps to type: completion, suggestions, counts while typing, and the pages of `.help`.
///
/// [QueryAssistant] is what the line editor asks. [DotCommand] defines the commands of the shell
/// once, for the interpreter, completion and help alike.
@NullMarked
package org.newshound.shell.assist;

import org.jspecify.annotations.NullMarked;

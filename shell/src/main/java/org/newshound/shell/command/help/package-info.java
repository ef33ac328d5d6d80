/// The help, the manual page and the completion scripts, made from the definitions of commands.
@NullMarked
package org.newshound.shell.command.help;

import org.jspecify.annotations.NullMarked;

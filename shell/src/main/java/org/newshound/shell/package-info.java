/// The shell and the command line: one program with two faces, a prompt for people and commands for
/// scripts.
///
/// Start at [Main]. Everything that the shell can do is a call or two of the library; here it is
/// only asked for, drawn and explained. Results go to standard output, everything else to standard
/// error.
@NullMarked
package org.newshound.shell;

import org.jspecify.annotations.NullMarked;

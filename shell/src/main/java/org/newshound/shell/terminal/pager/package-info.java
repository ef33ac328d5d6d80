/// Shows text that is taller than the screen, on the alternate screen of the terminal.
///
/// Start at [Pager]; what it shows is a [PagedContent].
@NullMarked
package org.newshound.shell.terminal.pager;

import org.jspecify.annotations.NullMarked;

/// The terminal, and the only way to it.
///
/// [org.newshound.shell.terminal.text] holds safe, styled text; this package has the streams and
/// the terminal itself: [Output] prints lines and nothing else, [OpenTerminal] is the terminal of
/// an interactive session, [KeyReader] reads single keys. The pager and the line editor are built
/// on it. No other package writes to a stream.
@NullMarked
package org.newshound.shell.terminal;

import org.jspecify.annotations.NullMarked;

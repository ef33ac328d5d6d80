/// The terminal, and the only way to it.
///
/// Text from articles, files, arguments and errors is not trusted. It becomes a [SafeText], which
/// holds nothing that a terminal obeys; a [Line] is made of such text in [Style]s, and [Output]
/// prints lines and nothing else. No other package writes to a stream.
@NullMarked
package org.newshound.shell.terminal;

import org.jspecify.annotations.NullMarked;

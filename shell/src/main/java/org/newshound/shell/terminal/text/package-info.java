/// Text that is safe to print, with styles and line breaks.
///
/// Text from articles, files, arguments and errors is not trusted. It becomes a [SafeText], which
/// contains nothing that a terminal interprets; a [StyledLine] is made of such text in [Style]s. A
/// [ScreenFormat] says what a screen is laid out for, a [Palette] which escape sequences it may
/// use.
@NullMarked
package org.newshound.shell.terminal.text;

import org.jspecify.annotations.NullMarked;

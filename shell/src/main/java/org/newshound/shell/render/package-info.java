/// Makes screens and machine-readable output from values: an answer, an article, a diagnostic.
///
/// A screen is a list of [org.newshound.shell.terminal.text.StyledLine]s for a
/// [org.newshound.shell.terminal.text.ScreenFormat]. Nothing here prints, and nothing here
/// searches.
@NullMarked
package org.newshound.shell.render;

import org.jspecify.annotations.NullMarked;

/// Lays out screens from values: an answer, an article, a diagnostic, the progress of an ingest.
///
/// A screen is a list of [org.newshound.shell.terminal.text.StyledLine]s for a
/// [org.newshound.shell.terminal.text.ScreenFormat]. Nothing here prints, and nothing here
/// searches.
@NullMarked
package org.newshound.shell.render;

import org.jspecify.annotations.NullMarked;

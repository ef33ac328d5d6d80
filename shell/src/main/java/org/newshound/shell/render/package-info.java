/// Makes screens and machine-readable output from values: an answer, an article, a diagnostic.
///
/// A screen is a list of [org.newshound.shell.terminal.Line]s for a
/// [org.newshound.shell.terminal.Look]. Nothing here prints, and nothing here searches.
@NullMarked
package org.newshound.shell.render;

import org.jspecify.annotations.NullMarked;

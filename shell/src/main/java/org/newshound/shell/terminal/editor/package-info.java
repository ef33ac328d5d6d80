/// Edits lines: history, highlighting, suggestions and completion.
///
/// Start at [Prompt], which asks for a line; an [Assistant] helps to type it.
@NullMarked
package org.newshound.shell.terminal.editor;

import org.jspecify.annotations.NullMarked;

/// How answers, messages and exit codes reach the reader.
///
/// A session talks through a [Display]: [TerminalDisplay] draws screens for a person,
/// [ScriptDisplay] writes for programs. [Context] has the streams and settings of a run.
@NullMarked
package org.newshound.shell.output;

import org.jspecify.annotations.NullMarked;

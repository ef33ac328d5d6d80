/// How the program behaves: options of the command line, settings of the reader, filters.
///
/// [Setting] defines what can be set; [ShellSettings] has the values of a run, which come from the
/// command line, the settings file and `.set`. [Options] are what the command line says.
@NullMarked
package org.newshound.shell.settings;

import org.jspecify.annotations.NullMarked;

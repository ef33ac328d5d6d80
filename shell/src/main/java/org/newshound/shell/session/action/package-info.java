/// The commands of a session and what they share.
///
/// Each `…Commands` class has the commands of one task. They work on a [SessionContext]: the
/// [CurrentIndex], the settings and the display. [SearchCommands] keeps the last [Answer].
@NullMarked
package org.newshound.shell.session.action;

import org.jspecify.annotations.NullMarked;

/// Threads that work side by side and still give the same result every time.
///
/// [org.newshound.index.flow.Channel] hands things from one thread to another in order,
/// [org.newshound.index.flow.Lanes] spreads work so that all work of one key is done in order. Both
/// hold no more than they are allowed to, and make whoever gives wait.
@NullMarked
package org.newshound.index.flow;

import org.jspecify.annotations.NullMarked;

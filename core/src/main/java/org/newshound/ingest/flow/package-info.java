/// Threads that work side by side and still give the same result every time.
///
/// [org.newshound.ingest.flow.BoundedQueue] hands things from one thread to another in order,
/// [org.newshound.ingest.flow.StripedExecutor] spreads work so that all work of one key is done in
/// order. Both have a limit to what they hold, and callers wait when it is reached.
@NullMarked
package org.newshound.ingest.flow;

import org.jspecify.annotations.NullMarked;

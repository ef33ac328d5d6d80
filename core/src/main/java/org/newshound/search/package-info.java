/// What is asked and what comes back: a request on one side; on the other a result with its hits,
/// snippets and facet counts.
///
/// Values only. A result is a copy that holds no index open, so it stays valid after the index is
/// closed or changed, and it says whether it is complete. Equal scores are put in order by article
/// id, so the same search on the same index gives the same list each time.
@NullMarked
package org.newshound.search;

import org.jspecify.annotations.NullMarked;

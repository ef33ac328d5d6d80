/// Why an article matches a query and where its score comes from.
///
/// Start at [org.newshound.search.explain.Explanation].
@NullMarked
package org.newshound.search.explain;

import org.jspecify.annotations.NullMarked;

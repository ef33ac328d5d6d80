/// What a query of ours is in Lucene's terms.
///
/// Start at [org.newshound.plan.Planner]: one exhaustive switch over the tree. Its plan holds both
/// what Lucene is to find and what makes an article match, so that what is marked can not differ
/// from what was found.
@NullMarked
package org.newshound.lucene.query;

import org.jspecify.annotations.NullMarked;

/// How a query is to be answered, as a value: which words are looked up in which fields, how they
/// must stand, what filters and what counts more.
///
/// A plan is made without an index. What only an index knows, which words a wildcard stands for and
/// which languages there are, is asked of the whole index and never of a part of it, so that all
/// parts answer one and the same plan.
@NullMarked
package org.newshound.plan;

import org.jspecify.annotations.NullMarked;

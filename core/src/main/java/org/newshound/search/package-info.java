/// What is asked of an index, and what it answers.
///
/// Start at [org.newshound.search.SearchRequest]; the answer is a
/// [org.newshound.search.SearchResult] with its [org.newshound.search.Hit]s. All are values: they
/// stay valid when the index is closed, and none names a Lucene type.
@NullMarked
package org.newshound.search;

import org.jspecify.annotations.NullMarked;

/// What is asked for, as a tree of values: start at [org.newshound.query.ArticleQuery].
///
/// [org.newshound.query.syntax.QueryParser] makes trees of what a reader types; programs may build
/// them. Nothing here depends on Lucene or on how a query is typed.
@NullMarked
package org.newshound.query;

import org.jspecify.annotations.NullMarked;

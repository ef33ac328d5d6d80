/// What a query of ours is in Lucene's terms.
///
/// Start at [org.newshound.lucene.query.QueryTranslator]: one exhaustive switch over the tree. The
/// same tree has two translations: one that finds and ranks articles, and one that says where in an
/// article its words stand.
@NullMarked
package org.newshound.lucene.query;

import org.jspecify.annotations.NullMarked;

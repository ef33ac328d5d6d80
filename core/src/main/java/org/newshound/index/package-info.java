/// An index of articles, by roles.
///
/// Start at [org.newshound.index.ArticleIndex], which searches; [org.newshound.index.WritableIndex]
/// writes as well, and `index.files` remembers what an index was fed from. What is only a loop over
/// one of them is here too, so that no engine has to write it: relaxing a query that finds nothing,
/// suggesting others, removing what a query finds, and which of two articles of one id stays.
@NullMarked
package org.newshound.index;

import org.jspecify.annotations.NullMarked;

/// An index of articles: adding, replacing, finding, and keeping it in step with files.
///
/// Start at [org.newshound.index.ArticleIndex], the interface everything talks to, and an ingest,
/// which brings an index up to date with files and folders. What is acknowledged is on disk:
/// [org.newshound.index.ArticleIndex#commit] returns when it is.
@NullMarked
package org.newshound.index;

import org.jspecify.annotations.NullMarked;

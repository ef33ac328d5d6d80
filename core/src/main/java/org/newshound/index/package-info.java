/// An index of articles: adding, replacing, finding, and keeping it in step with files.
///
/// Start at [org.newshound.index.ArticleIndex], the interface everything talks to; the room
/// `ingest` brings one in step with files and folders. What is acknowledged is on disk:
/// [org.newshound.index.ArticleIndex#commit] returns when it is.
@NullMarked
package org.newshound.index;

import org.jspecify.annotations.NullMarked;

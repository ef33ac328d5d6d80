/// The files that an index was fed from, as the index remembers them.
///
/// Start at [org.newshound.index.files.FileRegister], which
/// [org.newshound.index.ArticleIndex#files] returns. Searching needs none of this; an ingest lives
/// on it.
@NullMarked
package org.newshound.index.files;

import org.jspecify.annotations.NullMarked;

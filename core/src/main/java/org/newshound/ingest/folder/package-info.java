/// Which files a list of paths stands for.
///
/// Start at [org.newshound.ingest.folder.FileTree].
@NullMarked
package org.newshound.ingest.folder;

import org.jspecify.annotations.NullMarked;

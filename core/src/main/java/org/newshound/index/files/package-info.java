/// Which files a list of paths stands for.
///
/// Start at [org.newshound.index.files.FileTree].
@NullMarked
package org.newshound.index.files;

import org.jspecify.annotations.NullMarked;

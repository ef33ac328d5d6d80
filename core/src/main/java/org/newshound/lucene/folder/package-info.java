/// The folder of an index: opening it, what its commits say of it, and which faults are told how.
///
/// Start at [org.newshound.lucene.folder.IndexFolder]. [org.newshound.lucene.folder.CommitMetadata]
/// tells our indexes from others, and [org.newshound.lucene.folder.CorruptionMapping] is the only
/// place that catches what Lucene throws unchecked.
@NullMarked
package org.newshound.lucene.folder;

import org.jspecify.annotations.NullMarked;

/// The folder of an index and the changes to it: locking, commits, and reading back what was not
/// committed yet.
///
/// Start at [org.newshound.lucene.store.Changes], the writing half of an index, and
/// [org.newshound.lucene.store.CommittedFiles], which reads of files what a commit says.
/// [org.newshound.lucene.store.IndexFolder] opens folders,
/// [org.newshound.lucene.store.CommitMetadata] tells our indexes from others, and
/// [org.newshound.lucene.store.CorruptionMapping] is the only place that catches what Lucene throws
/// unchecked.
@NullMarked
package org.newshound.lucene.store;

import org.jspecify.annotations.NullMarked;

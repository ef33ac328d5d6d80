/// The articles and files of an index: writing, committing, and reading back what was not committed
/// yet.
///
/// Start at [org.newshound.lucene.store.Changes], the writing half of an index, and
/// [org.newshound.lucene.store.CommittedFiles], which reads what a commit says of files.
@NullMarked
package org.newshound.lucene.store;

import org.jspecify.annotations.NullMarked;

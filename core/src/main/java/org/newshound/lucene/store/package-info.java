/// The folder of an index and the changes to it: locking, stamps, commits, and reading back what
/// was not committed yet.
///
/// Start at [org.newshound.lucene.store.Changes], the writing half of an index.
/// [org.newshound.lucene.store.IndexFolder] opens folders, [org.newshound.lucene.store.Stamp] tells
/// our indexes from others, and [org.newshound.lucene.store.Damage] is the only place that catches
/// what Lucene throws unchecked.
@NullMarked
package org.newshound.lucene.store;

import org.jspecify.annotations.NullMarked;

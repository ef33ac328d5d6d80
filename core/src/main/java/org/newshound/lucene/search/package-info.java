/// Answering a request: collecting the best articles, ordering them, showing what matched.
///
/// Start at [org.newshound.lucene.search.Searches]. Everything is copied into plain values before
/// the reader is given back.
@NullMarked
package org.newshound.lucene.search;

import org.jspecify.annotations.NullMarked;

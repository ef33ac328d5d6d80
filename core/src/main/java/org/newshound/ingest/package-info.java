/// Brings an index in step with files, folders and streams of articles.
///
/// Start at [org.newshound.ingest.Ingest]. One thread decides, file after file; others read ahead
/// of it and write behind it. How far a file was read is committed together with its articles, so
/// that a run that is killed goes on from there.
@NullMarked
package org.newshound.ingest;

import org.jspecify.annotations.NullMarked;

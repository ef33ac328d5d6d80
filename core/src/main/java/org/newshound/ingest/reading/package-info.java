/// Reading files on several threads, so that what is in them comes file after file, in order.
///
/// Start at [org.newshound.ingest.reading.FilePrefetcher]. [org.newshound.ingest.reading.FilePlan]
/// says whether a file is read at all, and [org.newshound.ingest.reading.FileReading] reads one.
@NullMarked
package org.newshound.ingest.reading;

import org.jspecify.annotations.NullMarked;

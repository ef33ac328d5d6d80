package org.newshound.ingest;

/// How far an ingest is.
///
/// @param filesDone files dealt with
/// @param filesTotal files there are
/// @param bytesDone their size
/// @param bytesTotal the size of all
/// @param articles articles read so far
public record IngestProgress(
    int filesDone, int filesTotal, long bytesDone, long bytesTotal, long articles) {}

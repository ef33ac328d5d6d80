package org.newshound.ingest;

/// What an ingest did with one of the things it was given.
///
/// @param source the file, folder or stream as it was named
/// @param files what became of the files; a stream counts as one
/// @param articles what became of the articles
/// @param opened how many files were opened and read, whatever came of it
/// @param unreadable how many files or streams could not be opened or failed before their end, for
///   the disk's or the sender's sake and not for what is in them; the articles rejected include
///   them
/// @param skipped how many things, whole files or parts of some, were sound but no articles
/// @param warned how many articles were read with a warning, in this run
public record SourceReport(
    String source,
    FileCounts files,
    ArticleCounts articles,
    long opened,
    long unreadable,
    long skipped,
    long warned) {}

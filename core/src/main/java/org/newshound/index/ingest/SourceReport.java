package org.newshound.index.ingest;

/// What an ingest did with one of the things it was given.
///
/// @param source the file, folder or stream as it was named
/// @param files how many files were looked at
/// @param read how many articles were read from new and changed files
/// @param added how many of them were new to the index
/// @param updated how many replaced an earlier version
/// @param unchanged how many articles were as the index had them, unread files included
/// @param removed how many articles left the index
/// @param duplicates how many were read that another place had yielded already
/// @param rejected how many files or articles could not be read
/// @param unreadable how many of these were files or streams that could not be opened or failed
///   before their end, for the disk's or the sender's sake and not for what is in them
/// @param skipped how many things were sound but no articles
public record SourceReport(
    String source,
    int files,
    long read,
    long added,
    long updated,
    long unchanged,
    long removed,
    long duplicates,
    long rejected,
    long unreadable,
    long skipped) {}

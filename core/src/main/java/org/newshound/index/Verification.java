package org.newshound.index;

/// What was looked at when an index was verified and found whole.
///
/// @param files how many files it has
/// @param bytes how many bytes they take
public record Verification(int files, long bytes) {}

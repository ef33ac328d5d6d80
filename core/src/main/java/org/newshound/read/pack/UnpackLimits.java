package org.newshound.read.pack;

/// How much may come out of one file.
///
/// @param bytes the most bytes in all
/// @param ratio the most bytes for each byte of the file; the first mebibyte is free
public record UnpackLimits(long bytes, int ratio) {}

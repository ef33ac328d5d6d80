package org.newshound.read;

import java.io.InputStream;

/// A file, or a stream under a name, that is about to be read.
///
/// @param path how the caller names it; goes into each article's origin
/// @param bytes its content, read once; whoever opened it closes it
/// @param limits how much of it may be read
public record Input(String path, InputStream bytes, ReadLimits limits) {}

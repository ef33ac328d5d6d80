package org.newshound.index;

/// What putting an article that was read from a file did.
///
/// @param outcome what it did
/// @param previousFile the path of the file that the article of this id was from before; empty when
///   there was no such article or it was put by itself
public record PutResult(PutOutcome outcome, String previousFile) {}

package org.newshound.search;

/// What moved an article up or down in addition to the words of the query; see [Scoring].
///
/// @param code the kind of adjustment: `expansion`, `proximity` or `age`; stable across versions
/// @param message what it is, in words for a reader and without a full stop
/// @param score what it adds to the score; less than 0 for what age takes away
public record ScoreAdjustment(String code, String message, double score) {}

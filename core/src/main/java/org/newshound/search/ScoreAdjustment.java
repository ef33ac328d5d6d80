package org.newshound.search;

/// Something beside the words of a query that moved an article up or down; see [Scoring].
///
/// @param code the kind of influence: `expansion`, `proximity` or `age`; stable across versions
/// @param message what it is, in words for a reader and without a full stop
/// @param score what it adds to the score; less than 0 for what age takes away
public record ScoreAdjustment(String code, String message, double score) {}

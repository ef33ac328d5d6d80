package org.newshound.index;

/// What putting an article into an index did.
public enum PutOutcome {
  /// There was none of its id.
  ADDED,
  /// It replaced the one of its id.
  UPDATED,
  /// It equals the one of its id.
  UNCHANGED,
  /// The one of its id has a newer version and stays.
  OLDER
}

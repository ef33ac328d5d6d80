package org.newshound.plan;

import java.util.List;
import org.newshound.search.Notice;

/// A query that was planned.
///
/// @param plan how it is answered
/// @param notices what a reader should know of how it was understood
public record PlannedQuery(Plan plan, List<Notice> notices) {
  /// Copies the notices.
  public PlannedQuery {
    notices = List.copyOf(notices);
  }
}

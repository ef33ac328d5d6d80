package org.newshound.lucene.search;

import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.newshound.lucene.folder.CallerException;
import org.newshound.plan.QueryBudget;
import org.newshound.search.Completeness.Stopped;
import org.newshound.search.SearchLimits;

/// How the engine is stopped, and says why it was.
public final class Stops {
  private Stops() {}

  /// Returns the budget of what starts now, of a caller whose own code may fail when it is asked
  /// whether to stop.
  public static QueryBudget budget(SearchLimits limits, BooleanSupplier stop) {
    return new QueryBudget(
        limits,
        () -> {
          try {
            return stop.getAsBoolean();
          } catch (RuntimeException | Error e) {
            throw new CallerException(e);
          }
        });
  }

  /// Returns why a search stopped that met a fault.
  static Stopped reason(QueryBudget budget, RuntimeException fault) {
    return budget.stopped(() -> reason(fault));
  }

  /// The reader stops by itself when its thread was interrupted, and takes the interrupt away.
  private static String reason(RuntimeException fault) {
    if (fault instanceof ExitingReaderException) {
      Thread.currentThread().interrupt();
      return "its thread was interrupted";
    }
    return String.valueOf(fault.getMessage());
  }
}

package org.newshound.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a query is answered: what makes an article match, and what its words count. The same plan
/// finds and scores articles, marks their words and explains them.
public sealed interface Plan
    permits Plan.Words,
        Plan.Positional,
        Plan.Wildcard,
        Plan.All,
        Plan.Any,
        Plan.Boosted,
        PlanFilter {

  /// A word or phrase.
  ///
  /// @param words what matches in which field; one field that matches is enough
  record Words(Map<SearchField, PositionalQuery.Words> words) implements Plan {
    /// Copies the words.
    public Words {
      words = inOrder(words);
    }
  }

  /// Words whose positions matter.
  ///
  /// @param queries what matches in which field
  /// @param count how many matches that do not overlap all fields must have together
  /// @param candidates finds at least the articles that match, and scores them
  record Positional(Map<SearchField, PositionalQuery> queries, int count, Plan candidates)
      implements Plan {
    /// Copies the queries.
    public Positional {
      queries = inOrder(queries);
    }
  }

  /// All words that fit a pattern, however many there are.
  ///
  /// @param pattern the pattern with `*` and `?`
  /// @param fields where they may occur
  record Wildcard(String pattern, List<SearchField> fields) implements Plan {
    /// Copies the fields.
    public Wildcard {
      fields = List.copyOf(fields);
    }
  }

  /// All of the wanted and none of the unwanted.
  ///
  /// @param wanted what must match; may be empty
  /// @param unwanted what must not
  record All(List<Plan> wanted, List<Plan> unwanted) implements Plan {
    /// Copies the plans.
    public All {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /// At least one of several.
  ///
  /// @param plans the plans
  record Any(List<Plan> plans) implements Plan {
    /// Copies the plans.
    public Any {
      plans = List.copyOf(plans);
    }
  }

  /// A plan that counts more or less.
  ///
  /// @param plan the plan
  /// @param factor what its score is multiplied by
  record Boosted(Plan plan, float factor) implements Plan {}

  private static <T> Map<SearchField, T> inOrder(Map<SearchField, T> fields) {
    Map<SearchField, T> ordered = new EnumMap<>(SearchField.class);
    ordered.putAll(fields);
    return Collections.unmodifiableMap(ordered);
  }
}

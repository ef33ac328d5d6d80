package org.newshound.lucene.query;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.SearchField;

/// How a query is answered: what Lucene is to find, and what makes an article match, so that it can
/// be marked.
public sealed interface Plan {

  /// Words and patterns of words.
  ///
  /// @param patterns what matches in which text
  /// @param count how many matches apart from each other all texts must have together
  /// @param query finds and scores the articles
  record Texts(Map<SearchField, PositionalQuery> patterns, int count, Query query) implements Plan {
    /// Copies the patterns.
    public Texts {
      patterns = Map.copyOf(patterns);
    }
  }

  /// Words that an automaton accepts, however many there are.
  ///
  /// @param parts where they may stand
  /// @param automaton accepts the words
  /// @param query finds the articles
  record Words(List<SearchField> parts, CompiledAutomaton automaton, Query query) implements Plan {
    /// Copies the parts.
    public Words {
      parts = List.copyOf(parts);
    }
  }

  /// What has no words to mark: values, dates, everything.
  ///
  /// @param query finds the articles
  record Filter(Query query) implements Plan {}

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
}

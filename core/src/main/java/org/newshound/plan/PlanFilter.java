package org.newshound.plan;

import java.util.List;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.DateRange;
import org.newshound.query.ExtraMatch;
import org.newshound.query.QueryField;

/// A part of a plan that has no words to mark: values, dates, everything.
public sealed interface PlanFilter extends Plan {

  /// No article.
  ///
  /// @param reason why none can match
  record None(String reason) implements PlanFilter {}

  /// Every article that has a field.
  ///
  /// @param field the field; [QueryField#TEXT] for every article
  record Everything(QueryField field) implements PlanFilter {}

  /// What has a value.
  ///
  /// @param field a field of values
  /// @param text the value as typed
  record Value(QueryField field, String text) implements PlanFilter {}

  /// What has a value that fits a pattern.
  ///
  /// @param field a field of values
  /// @param pattern the pattern with `*` and `?`
  record ValuePattern(QueryField field, String pattern) implements PlanFilter {}

  /// What is stemmed in any of some languages.
  ///
  /// @param languages the languages
  record StemmedIn(List<Stemming> languages) implements PlanFilter {
    /// Copies the languages.
    public StemmedIn {
      languages = List.copyOf(languages);
    }
  }

  /// What is of a time.
  ///
  /// @param date which date of the article
  /// @param span the days, as printed, or the instants
  record Dated(DateField date, DateRange.Span span) implements PlanFilter {}

  /// What has a body of some length.
  ///
  /// @param least the least number of words
  /// @param most the greatest
  record Length(int least, int most) implements PlanFilter {}

  /// What has a value in an extra field.
  ///
  /// @param name the name of the field
  /// @param match which values
  record Extra(String name, ExtraMatch match) implements PlanFilter {}
}

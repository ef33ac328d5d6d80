package org.newshound.search;

import java.time.Duration;
import org.newshound.query.QueryField;
import org.newshound.search.facet.FacetField;

/// A beginning to complete from the words and values of the index.
///
/// ```java
/// Completions places = index.complete(CompletionRequest.of(QueryField.DATELINE, "to"));
/// ```
///
/// Of several words the last is completed, by the words that stand behind the others in a text, as
/// in a phrase: `pete heg` gives `hegseth` with the number of articles that have `"pete hegseth"`.
///
/// @param wanted what completes it
/// @param typed the beginning; case and accents do not matter. A word needs one letter at least,
///   but none behind another and a blank; the values of a field need none and may have the
///   beginning at any of their words
/// @param limit how many completions to return at most, up to [#MAX_LIMIT]
/// @param budget how long to look
public record CompletionRequest(Wanted wanted, String typed, int limit, Duration budget) {
  /// The most completions there are at once.
  public static final int MAX_LIMIT = 1_000;

  /// How many completions there are unless told otherwise.
  public static final int DEFAULT_LIMIT = 10;

  /// How long it takes unless told otherwise: no one who types notices it.
  public static final Duration DEFAULT_BUDGET = Duration.ofMillis(30);

  /// Checks the limit.
  public CompletionRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "there are 1 to " + MAX_LIMIT + " completions, not " + limit);
    }
  }

  /// What completes a beginning.
  public sealed interface Wanted {
    /// Words of a field.
    ///
    /// @param field a field of words; [QueryField#TEXT] for all of them
    record Words(QueryField field) implements Wanted {
      /// Checks the field.
      public Words {
        if (field.isValue()) {
          throw new IllegalArgumentException(field.label() + " holds one value, not words");
        }
      }
    }

    /// Values of a field, such as the persons who wrote articles.
    ///
    /// @param field a field that is no time
    record Values(FacetField field) implements Wanted {
      /// Checks the field.
      public Values {
        if (field.isTime()) {
          throw new IllegalArgumentException(field + " is a time, which is not completed");
        }
      }
    }
  }

  /// {@return a request for the ten commonest completions of what was typed behind the name of a
  /// field} For `byline` these are the persons, for `dateline` the places, and for `source`,
  /// `section`, `lang` and `tag` the values, for the others words. Ids are not completed.
  ///
  /// @param field the field; [QueryField#TEXT] when none was named
  /// @param typed what was typed
  public static CompletionRequest of(QueryField field, String typed) {
    Wanted wanted =
        switch (field) {
          case BYLINE -> new Wanted.Values(FacetField.BYLINE);
          case DATELINE -> new Wanted.Values(FacetField.PLACE);
          case SOURCE -> new Wanted.Values(FacetField.SOURCE);
          case SECTION -> new Wanted.Values(FacetField.SECTION);
          case LANGUAGE -> new Wanted.Values(FacetField.LANGUAGE);
          case KEYWORD -> new Wanted.Values(FacetField.KEYWORD);
          case TEXT, HEADLINE, DECK, BODY, LEAD, HLEAD, CAPTION -> new Wanted.Words(field);
          case ID -> throw new IllegalArgumentException("ids are not completed");
        };
    return new CompletionRequest(wanted, typed, DEFAULT_LIMIT, DEFAULT_BUDGET);
  }

  /// {@return a request for the ten commonest words that begin so}
  ///
  /// @param field a field of words; [QueryField#TEXT] for all of them
  /// @param typed the beginning
  public static CompletionRequest words(QueryField field, String typed) {
    return new CompletionRequest(new Wanted.Words(field), typed, DEFAULT_LIMIT, DEFAULT_BUDGET);
  }

  /// {@return a request for the ten commonest values that begin so or have a word that does}
  ///
  /// @param field a field that is no time
  /// @param typed the beginning
  public static CompletionRequest values(FacetField field, String typed) {
    return new CompletionRequest(new Wanted.Values(field), typed, DEFAULT_LIMIT, DEFAULT_BUDGET);
  }

  /// {@return where in what was typed that begins which is completed} It is behind the last white
  /// space for words, and at the beginning for values.
  public int start() {
    return switch (wanted) {
      case Wanted.Words words -> {
        int start = typed.length();
        while (start > 0 && !Character.isWhitespace(typed.charAt(start - 1))) {
          start--;
        }
        yield start;
      }
      case Wanted.Values values -> 0;
    };
  }

  /// {@return a copy with another limit}
  ///
  /// @param completions how many to return at most
  public CompletionRequest withLimit(int completions) {
    return new CompletionRequest(wanted, typed, completions, budget);
  }

  /// {@return a copy with another budget}
  ///
  /// @param duration how long to look
  public CompletionRequest withBudget(Duration duration) {
    return new CompletionRequest(wanted, typed, limit, duration);
  }
}

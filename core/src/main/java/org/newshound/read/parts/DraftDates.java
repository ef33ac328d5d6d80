package org.newshound.read.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateField;
import org.newshound.read.date.DateParser.DateMatch;

/// When an article was published and last changed, as far as its format gives that.
///
/// Of several dates the first stays unless it is doubted.
///
/// Not safe for use by several threads at once.
final class DraftDates {
  private final GivenTexts values;
  private final List<String> warnings;
  private final List<DateText> untold = new ArrayList<>();
  private @Nullable Published published;
  private @Nullable Published modified;

  DraftDates(GivenTexts values, List<String> warnings) {
    this.values = values;
    this.warnings = warnings;
  }

  @Nullable Published published() {
    return published;
  }

  @Nullable Published modified() {
    return modified;
  }

  void published(String raw, String rule) {
    published = moment(published, new DateText(raw, Kind.PUBLISHED, rule));
  }

  /// Takes a date that the format read itself.
  void published(@Nullable Published moment, String rule) {
    if (published == null && moment != null) {
      published = moment;
      values.mark(ArticlePart.PUBLISHED, rule, GivenTexts.GIVEN);
    }
  }

  void modified(String raw, String rule) {
    modified = moment(modified, new DateText(raw, Kind.MODIFIED, rule));
  }

  /// A date as the format gives it: its text, what it says, and where it stood.
  private record DateText(String raw, Kind kind, String rule) {}

  /// Returns the better of what is known and what a text says; one that cannot be told yet waits
  /// until the language is known.
  private @Nullable Published moment(@Nullable Published known, DateText text) {
    if (known != null && values.confidence(text.kind().part()) >= Provenance.TRUSTED) {
      return known;
    }
    DateMatch match = match(text, null);
    if (match == null || match.published() == null) {
      if (!Texts.line(text.raw()).isEmpty()) {
        untold.add(text);
      }
      return known;
    }
    return better(known, match, text);
  }

  private @Nullable DateMatch match(DateText text, @Nullable LocalDate reference) {
    DateContext context =
        new DateContext(null, values.orNull(ArticlePart.LANGUAGE), null, reference);
    return DateField.match(Texts.line(text.raw()), text.kind(), context).orElse(null);
  }

  private @Nullable Published better(@Nullable Published known, DateMatch match, DateText text) {
    boolean doubted = match.confidence() < Provenance.TRUSTED;
    if (known != null && doubted) {
      return known;
    }
    values.remove(text.kind().part());
    values.mark(text.kind().part(), text.rule(), doubted ? match.confidence() : GivenTexts.GIVEN);
    warnings.addAll(match.warnings());
    return match.published();
  }

  /// Tells, now that the language may be known, the dates that could not be told before; those that
  /// still cannot are warned of. A change at the moment of publication is none.
  void tell() {
    for (DateText text : untold) {
      boolean first = text.kind() == Kind.PUBLISHED;
      Published known = first ? published : modified;
      Published other = first ? modified : published;
      DateMatch match = match(text, other == null ? null : other.day());
      if (match == null || match.published() == null) {
        warnings.addAll(match == null ? List.of() : match.warnings());
        warnings.add(text.rule() + " \"" + Texts.line(text.raw()) + "\" is no date");
      } else if (known == null) {
        Published told = better(null, match, text);
        published = first ? told : published;
        modified = first ? modified : told;
      }
    }
    if (published != null && modified != null && published.value().equals(modified.value())) {
      modified = null;
      values.remove(ArticlePart.MODIFIED);
    }
  }
}

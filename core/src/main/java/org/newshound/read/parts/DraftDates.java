package org.newshound.read.parts;

import java.time.Instant;
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

/// When an article was published and last changed, and its embargo, as far as its format gives
/// that.
///
/// Of several dates the first stays unless it is doubted.
///
/// Not safe for use by several threads at once.
final class DraftDates {
  private final GivenTexts texts;
  private final ArticleDraft draft;
  private final List<DateText> untold = new ArrayList<>();
  private boolean isEmbargoed;

  DraftDates(GivenTexts texts, ArticleDraft draft) {
    this.texts = texts;
    this.draft = draft;
  }

  void published(String raw, String rule) {
    draft.published(moment(draft.published(), new DateText(raw, Kind.PUBLISHED, rule)));
  }

  /// Takes a date that the format read itself.
  void published(@Nullable Published moment, String rule) {
    if (draft.published() == null && moment != null) {
      draft.published(moment);
      draft.evidence().noteIfAbsent(ArticlePart.PUBLISHED, rule, GivenTexts.GIVEN);
    }
  }

  void modified(String raw, String rule) {
    draft.modified(moment(draft.modified(), new DateText(raw, Kind.MODIFIED, rule)));
  }

  /// A date as the format gives it: its text, what it says, and where it stood.
  private record DateText(String raw, Kind kind, String rule) {}

  /// Returns the better of what is known and what a text says; one that cannot be told yet waits
  /// until the language is known.
  private @Nullable Published moment(@Nullable Published known, DateText text) {
    if (known != null && draft.evidence().confidence(text.kind().part()) >= Provenance.TRUSTED) {
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
        new DateContext(null, texts.orNull(ArticlePart.LANGUAGE), null, reference);
    return DateField.match(Texts.line(text.raw()), text.kind(), context).orElse(null);
  }

  private @Nullable Published better(@Nullable Published known, DateMatch match, DateText text) {
    boolean doubted = match.confidence() < Provenance.TRUSTED;
    if (known != null && doubted) {
      return known;
    }
    draft
        .evidence()
        .note(text.kind().part(), text.rule(), doubted ? match.confidence() : GivenTexts.GIVEN);
    draft.warnings().addAll(match.warnings());
    return match.published();
  }

  /// Tells, now that the language may be known, the dates that could not be told before; those that
  /// still cannot are warned of. A change at the moment of publication is none.
  void tell() {
    for (DateText text : untold) {
      boolean first = text.kind() == Kind.PUBLISHED;
      Published known = first ? draft.published() : draft.modified();
      Published other = first ? draft.modified() : draft.published();
      DateMatch match = match(text, other == null ? null : other.day());
      if (match == null || match.published() == null) {
        draft.warnings().addAll(match == null ? List.of() : match.warnings());
        warn(text.rule(), Texts.line(text.raw()));
      } else if (known == null && first) {
        draft.published(better(null, match, text));
      } else if (known == null) {
        draft.modified(better(null, match, text));
      }
    }
    Published published = draft.published();
    Published modified = draft.modified();
    if (published != null && modified != null && published.value().equals(modified.value())) {
      draft.modified(null);
      draft.evidence().forget(ArticlePart.MODIFIED);
    }
  }

  /// Takes the first moment before which it must not be shown.
  void embargoedUntil(String raw, String rule) {
    String clean = Texts.line(raw);
    Instant instant = DateField.instant(clean);
    if (instant != null && !isEmbargoed) {
      isEmbargoed = true;
      draft.embargoedUntil(instant);
      draft.evidence().noteIfAbsent(ArticlePart.EMBARGOED_UNTIL, rule, GivenTexts.GIVEN);
    } else if (instant == null && !clean.isEmpty()) {
      warn(rule, clean);
    }
  }

  /// Says whether an embargo ends at the publication or before.
  boolean isBeforePublication(String raw) {
    Instant end = DateField.instant(Texts.line(raw));
    Published published = draft.published();
    Instant from = published == null ? null : DateField.instant(published.value());
    return end != null && from != null && !end.isAfter(from);
  }

  private void warn(String rule, String text) {
    draft.warnings().add(rule + " \"" + text + "\" is no date");
  }
}

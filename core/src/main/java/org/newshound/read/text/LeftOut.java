package org.newshound.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Caption;
import org.newshound.read.Omission;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.parts.ArticleDraft;

/// What of a page is in no part of its article: labels, repeats, marks of the end, and lines that
/// were read for what they say, such as dates, with more words than were kept of them.
final class LeftOut {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  private final Set<String> kept = new HashSet<>();

  private LeftOut(ArticleDraft draft) {
    keep(draft.text(ArticlePart.HEADLINE));
    keep(draft.text(ArticlePart.COPYRIGHT));
    keep(draft.byline() == null ? null : draft.byline().raw());
    keep(draft.dateline() == null ? null : draft.dateline().raw());
    keep(draft.published() == null ? null : draft.published().raw());
    keep(draft.modified() == null ? null : draft.modified().raw());
    keep(draft.source() == null ? null : draft.source().value());
    draft.captions().forEach(this::keep);
    draft.texts(ArticlePart.CREDITS).forEach(this::keep);
  }

  static List<Omission> of(Page page) {
    LeftOut leftOut = new LeftOut(page.draft());
    List<Omission> omitted = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Kind kind = page.kind(i);
      if (kind != null && leftOut.isLost(kind, page.text(i))) {
        omitted.add(new Omission(name(kind), page.text(i)));
      }
    }
    return omitted;
  }

  private void keep(@Nullable String line) {
    if (line != null) {
      kept.addAll(words(line));
    }
  }

  private void keep(Caption caption) {
    keep(caption.text());
    keep(caption.creditLine());
    keep(caption.date() == null ? null : caption.date().toString());
    keep(caption.photographer());
    keep(caption.place() == null ? null : caption.place().display());
    caption.agencies().forEach(this::keep);
  }

  private boolean isLost(Kind kind, String text) {
    return switch (kind) {
      case LABEL, DUPLICATE, END_MARK -> true;
      case HEADLINE,
          BYLINE,
          DATE,
          DATELINE,
          CAPTION,
          CREDIT,
          CONTRIBUTORS,
          COPYRIGHT,
          EMBARGO,
          SIGN_OFF ->
          !kept.containsAll(words(text));
      case DECK, KICKER, PARAGRAPH, SUBHEAD, ITEM, CORRECTION, ED_NOTE, BOILERPLATE, TEASER ->
          false;
    };
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case DUPLICATE -> "repeat";
      case CONTRIBUTORS -> "line on who helped";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}

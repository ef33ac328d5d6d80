package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Provenance;
import org.newshound.article.Source;
import org.newshound.read.Omission;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.prose.RunIns;

/// Brings what a format gives apart together with what stands in the body: which byline and
/// dateline win, what leaves the body, what is guessed because nobody says it.
///
/// Not safe for use by several threads at once.
final class DraftFinish {
  private static final double AGENCY = 0.8;
  private static final double LOCATED = 0.8;
  private static final double LANGUAGE_GUESSED = 0.8;
  private static final int LANGUAGE_BLOCKS = 20;

  private final GivenTexts texts;
  private final ArticleDraft draft;
  private final List<Block> body;
  private final String located;
  private final List<String> notices = new ArrayList<>();

  DraftFinish(GivenTexts texts, ArticleDraft draft, String located) {
    this.texts = texts;
    this.draft = draft;
    this.body = draft.body();
    this.located = located;
  }

  /// Sets byline, dateline, source, language, and those who helped, and takes out of the body what
  /// is said of them there.
  ///
  /// @param authors the persons whom the format names
  /// @param places the places that the format names
  /// @return notices that stood below the story
  List<String> finish(List<Author> authors, List<Place> places) {
    BodyLines lines = new BodyLines(body);
    lines.dropRepeats(
        List.of(
            texts.text(ArticlePart.HEADLINE),
            texts.text(ArticlePart.BYLINE),
            texts.text(ArticlePart.DATELINE)));
    lines.dropDeck(texts.text(ArticlePart.DECK));
    BylineMatch match = byline(lines, authors.isEmpty());
    Byline byline =
        StoryLines.byline(StoryLines.named(match == null ? null : match.byline()), authors);
    draft.byline(byline);
    lines.dropDateline(texts.text(ArticlePart.DATELINE));
    RunIns.Story runIns = lines.takeRunIns(byline);
    draft.contributors().addAll(match == null ? List.of() : match.contributors());
    draft.contributors().addAll(runIns.contributors());
    Dateline dateline = dateline(runIns, places);
    draft.dateline(dateline);
    source(runIns.source(), dateline);
    language();
    draft.omitted().addAll(runIns.omitted());
    String source = texts.text(ArticlePart.SOURCE);
    EndMarks.strip(body, source, mark -> omit("end mark", mark)).forEach(this::notice);
    deck();
    return notices;
  }

  private @Nullable BylineMatch byline(BodyLines lines, boolean unnamed) {
    BylineMatch given = StoryLines.printed(texts.text(ArticlePart.BYLINE)).orElse(null);
    boolean open = given == null || given.byline() == null || given.byline().authors().isEmpty();
    BylineMatch inText = open && unnamed ? lines.takeByline() : null;
    BylineMatch found = inText != null ? inText : given;
    if (inText != null) {
      omit("first byline", texts.text(ArticlePart.BYLINE));
      texts.remove(ArticlePart.BYLINE);
      draft.evidence().noteIfAbsent(ArticlePart.BYLINE, inText.rule(), inText.confidence());
    }
    return found;
  }

  private @Nullable Dateline dateline(RunIns.Story runIns, List<Place> places) {
    Dateline best = best(runIns.dateline(), runIns.provenance().get(ArticlePart.DATELINE), places);
    return StoryLines.resolved(best, draft.published() == null ? null : draft.published().day());
  }

  /// The field wins; what the text has of it gives the agency that the field lacks.
  private @Nullable Dateline best(
      @Nullable Dateline found, @Nullable Provenance how, List<Place> places) {
    Dateline field = StoryLines.dateline(texts.text(ArticlePart.DATELINE), places);
    if (found == null) {
      return field != null ? field : located();
    }
    if (field == null || field.places().isEmpty()) {
      omit("first dateline", texts.text(ArticlePart.DATELINE));
      texts.remove(ArticlePart.DATELINE);
      draft
          .evidence()
          .noteIfAbsent(
              ArticlePart.DATELINE,
              how == null ? "run-in" : how.rule(),
              how == null ? 1 : how.confidence());
      return found;
    }
    omit("second dateline", found.raw());
    String agency = field.agency() != null ? field.agency() : found.agency();
    return new Dateline(field.raw(), field.places(), field.date(), field.resolved(), agency);
  }

  private void omit(String what, String text) {
    if (!text.isEmpty()) {
      draft.omitted().add(new Omission(what, text));
    }
  }

  private @Nullable Dateline located() {
    Dateline dateline = StoryLines.dateline(located, List.of());
    if (dateline != null) {
      draft.evidence().noteIfAbsent(ArticlePart.DATELINE, "located", LOCATED);
    }
    return dateline;
  }

  /// A name that the format gives as the source wins over one in the text, a mere guess does not.
  private void source(@Nullable Source found, @Nullable Dateline dateline) {
    if (found != null) {
      texts.put(ArticlePart.SOURCE, found.value(), "run-in", found.confidence());
    }
    if (dateline != null && dateline.agency() != null) {
      texts.put(ArticlePart.SOURCE, dateline.agency(), "dateline-agency", AGENCY);
    }
    String name = texts.orNull(ArticlePart.SOURCE);
    double confidence = draft.evidence().confidence(ArticlePart.SOURCE);
    draft.source(name == null ? null : new Source(name, confidence));
  }

  private void language() {
    if (!texts.has(ArticlePart.LANGUAGE)) {
      BodyLanguage.of(body.subList(0, Math.min(LANGUAGE_BLOCKS, body.size())))
          .ifPresent(
              tag -> texts.put(ArticlePart.LANGUAGE, tag, "function-words", LANGUAGE_GUESSED));
    }
  }

  private void notice(String notice) {
    if (texts.has(ArticlePart.COPYRIGHT)) {
      notices.add(notice);
    }
    texts.put(ArticlePart.COPYRIGHT, notice, "last-block");
  }

  /// A standfirst that begins the story is no standfirst.
  private void deck() {
    String deck = Texts.letters(texts.text(ArticlePart.DECK));
    boolean lead =
        !body.isEmpty()
            && Texts.letters(body.getFirst().text()).regionMatches(true, 0, deck, 0, deck.length());
    if (lead && !deck.isEmpty()) {
      texts.remove(ArticlePart.DECK);
    }
  }
}

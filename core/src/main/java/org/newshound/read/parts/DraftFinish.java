package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.read.Omission;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.prose.RunIns;
import org.newshound.read.words.LanguageGuess;

/// Brings what a format gives apart together with what stands in the body: which byline and
/// dateline win, what leaves the body, what is guessed because nobody says it.
///
/// Not safe for use by several threads at once.
final class DraftFinish {
  private static final double AGENCY = 0.8;
  private static final double LOCATED = 0.8;
  private static final double LANGUAGE_GUESSED = 0.8;
  private static final int LANGUAGE_BLOCKS = 20;

  private final GivenTexts values;
  private final List<Block> body;
  private final String located;
  private final @Nullable Published published;
  private final List<String> notices = new ArrayList<>();
  private final List<Omission> omitted = new ArrayList<>();

  /// What was found.
  ///
  /// @param byline the byline
  /// @param dateline the dateline, with its day
  /// @param contributors who helped, as byline and body say
  /// @param notices notices that stood below the story
  /// @param omitted what of the body is in none of the parts
  record Finished(
      @Nullable Byline byline,
      @Nullable Dateline dateline,
      List<Contributor> contributors,
      List<String> notices,
      List<Omission> omitted) {}

  DraftFinish(GivenTexts values, List<Block> body, String located, @Nullable Published published) {
    this.values = values;
    this.body = body;
    this.located = located;
    this.published = published;
  }

  Finished finish(List<Author> authors, List<Place> places) {
    BodyLines lines = new BodyLines(body);
    lines.dropRepeats(
        List.of(
            values.text(ArticlePart.HEADLINE),
            values.text(ArticlePart.BYLINE),
            values.text(ArticlePart.DATELINE)));
    lines.dropDeck(values.text(ArticlePart.DECK));
    BylineMatch match = byline(lines, authors.isEmpty());
    Byline byline =
        StoryLines.byline(StoryLines.named(match == null ? null : match.byline()), authors);
    lines.dropDateline(values.text(ArticlePart.DATELINE));
    RunIns.Story runIns = lines.takeRunIns(byline);
    List<Contributor> contributors = new ArrayList<>();
    contributors.addAll(match == null ? List.of() : match.contributors());
    contributors.addAll(runIns.contributors());
    Dateline dateline = dateline(runIns, places);
    source(runIns.source(), dateline);
    language();
    omitted.addAll(runIns.omitted());
    EndMarks.strip(
            body,
            values.text(ArticlePart.SOURCE),
            mark -> omitted.add(new Omission("end mark", mark)))
        .forEach(this::notice);
    deck();
    return new Finished(byline, dateline, contributors, notices, omitted);
  }

  private @Nullable BylineMatch byline(BodyLines lines, boolean unnamed) {
    BylineMatch given = StoryLines.printed(values.text(ArticlePart.BYLINE)).orElse(null);
    boolean open = given == null || given.byline() == null || given.byline().authors().isEmpty();
    BylineMatch inText = open && unnamed ? lines.takeByline() : null;
    BylineMatch found = inText != null ? inText : given;
    if (inText != null) {
      omit("first byline", values.text(ArticlePart.BYLINE));
      values.remove(ArticlePart.BYLINE);
      values.mark(ArticlePart.BYLINE, inText.rule(), inText.confidence());
    }
    return found;
  }

  private @Nullable Dateline dateline(RunIns.Story runIns, List<Place> places) {
    Dateline best = best(runIns.dateline(), runIns.provenance().get(ArticlePart.DATELINE), places);
    return StoryLines.resolved(best, published == null ? null : published.day());
  }

  /// The field wins; what the text has of it gives the agency that the field lacks.
  private @Nullable Dateline best(
      @Nullable Dateline found, @Nullable Provenance how, List<Place> places) {
    Dateline field = StoryLines.dateline(values.text(ArticlePart.DATELINE), places);
    if (found == null) {
      return field != null ? field : located();
    }
    if (field == null || field.places().isEmpty()) {
      omit("first dateline", values.text(ArticlePart.DATELINE));
      values.remove(ArticlePart.DATELINE);
      values.mark(
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
      omitted.add(new Omission(what, text));
    }
  }

  private @Nullable Dateline located() {
    Dateline dateline = StoryLines.dateline(located, List.of());
    if (dateline != null) {
      values.mark(ArticlePart.DATELINE, "located", LOCATED);
    }
    return dateline;
  }

  /// A name that the format gives as the source wins over one in the text, a mere guess does not.
  private void source(@Nullable Source found, @Nullable Dateline dateline) {
    if (found != null) {
      values.put(ArticlePart.SOURCE, found.value(), "run-in", found.confidence());
    }
    if (dateline != null && dateline.agency() != null) {
      values.put(ArticlePart.SOURCE, dateline.agency(), "dateline-agency", AGENCY);
    }
  }

  private void language() {
    if (values.has(ArticlePart.LANGUAGE)) {
      return;
    }
    StringBuilder sample = new StringBuilder();
    body.stream().limit(LANGUAGE_BLOCKS).forEach(block -> sample.append(block.text()).append(' '));
    LanguageGuess.of(sample.toString())
        .ifPresent(
            tag -> values.put(ArticlePart.LANGUAGE, tag, "function-words", LANGUAGE_GUESSED));
  }

  private void notice(String notice) {
    if (values.has(ArticlePart.COPYRIGHT)) {
      notices.add(notice);
    }
    values.put(ArticlePart.COPYRIGHT, notice, "last-block");
  }

  /// A standfirst that begins the story is no standfirst.
  private void deck() {
    String deck = Texts.letters(values.text(ArticlePart.DECK));
    boolean lead =
        !body.isEmpty()
            && Texts.letters(body.getFirst().text()).regionMatches(true, 0, deck, 0, deck.length());
    if (lead && !deck.isEmpty()) {
      values.remove(ArticlePart.DECK);
    }
  }
}

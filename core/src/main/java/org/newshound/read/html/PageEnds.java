package org.newshound.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Published;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.html.meta.PageMetadata;
import org.newshound.read.html.meta.Signers;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.RunIns;

/// What is printed in the first and the last paragraphs of a text but is no part of it: dateline,
/// sign-off, those who helped, corrections, the date above the text.
final class PageEnds {
  private static final int TOP = 2;
  private static final int BOTTOM = 4;
  private static final int LABEL_MAX_CHARS = 60;
  private static final List<String> CORRECTIONS =
      List.of(
          "correction:",
          "corrections:",
          "clarification:",
          "korrektur:",
          "richtigstellung:",
          "corrección:",
          "correctif :",
          "errata:",
          "rättelse:",
          "rettelse:",
          "correzione:",
          "this article has been corrected",
          "this story has been corrected",
          "this article was amended",
          "an earlier version of this");

  private final List<String> corrections = new ArrayList<>();
  private final RunIns.Story story;

  private PageEnds(List<Block> blocks, PageMetadata metadata, @Nullable Byline byline) {
    List<Block> body = withoutLabels(blocks);
    for (String given : metadata.corrections()) {
      if (!corrections.contains(given)) {
        corrections.add(given);
      }
    }
    Dateline given = DatelineParser.standard().field(metadata.dateline()).orElse(null);
    story = RunIns.find(body, byline, given);
  }

  static PageEnds of(List<Block> body, PageMetadata metadata, @Nullable Byline byline) {
    return new PageEnds(body, metadata, byline);
  }

  private List<Block> withoutLabels(List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      boolean edge = at < TOP || at >= blocks.size() - BOTTOM;
      if (edge && isCorrection(block.text())) {
        corrections.add(block.text());
      } else if (at >= TOP || !isDate(block.text())) {
        body.add(block);
      }
    }
    if (body.size() > 1 && isIssuer(body.get(0).text(), body.get(1).text())) {
      body.removeFirst();
    }
    return body;
  }

  /// Says whether a line above a press release is the name of who issues it, which the release's
  /// first sentence, behind the dateline, gives again.
  private static boolean isIssuer(String line, String next) {
    boolean name = line.length() <= LABEL_MAX_CHARS && next.contains(line);
    return name
        && DatelineParser.standard()
            .runIn(next)
            .filter(match -> next.indexOf(line) >= match.bodyStart())
            .isPresent();
  }

  private static boolean isDate(String text) {
    return text.length() <= LABEL_MAX_CHARS
        && DateParser.parse(text, DateContext.NONE)
            .filter(date -> date.published() != null && date.end() >= text.length() - 1)
            .isPresent();
  }

  private static boolean isCorrection(String text) {
    String start = text.substring(0, Math.min(LABEL_MAX_CHARS, text.length()));
    String folded = start.toLowerCase(Locale.ROOT);
    return CORRECTIONS.stream().anyMatch(folded::startsWith);
  }

  /// {@return whether all of the text is something else than body, such as a correction alone}
  boolean leaveNothing() {
    return story.body().isEmpty();
  }

  /// {@return those who helped, as the last lines of the text say}
  List<Contributor> contributors() {
    return story.contributors();
  }

  /// Sets all that was found. The publisher that the page names goes before the agency that signs.
  void fill(ArticleDraft draft, @Nullable Signers signers) {
    List<Contributor> contributors = draft.contributors();
    contributors.addAll(signers == null ? List.of() : signers.contributors());
    story.contributors().stream()
        .filter(one -> !contributors.contains(one))
        .forEach(contributors::add);
    draft.body().addAll(story.body());
    draft.texts(ArticlePart.CORRECTIONS).addAll(corrections);
    Dateline dateline = story.dateline();
    if (dateline != null) {
      Published published = draft.published();
      draft.dateline(DatelineParser.resolve(dateline, published == null ? null : published.day()));
    }
    if (!draft.evidence().has(ArticlePart.SOURCE)) {
      draft.source(story.source());
    }
    story.provenance().forEach(draft.evidence()::noteIfAbsent);
  }
}

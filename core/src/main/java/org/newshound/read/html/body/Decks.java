package org.newshound.read.html.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;

/// Knows a standfirst by the words of its class.
final class Decks {
  private static final int LEVELS = 2;
  private static final int BEFORE = 15;
  private static final int CHARS_MIN = 25;
  private static final int WORDS_MAX = 120;
  private static final float ALIKE = 0.8f;
  private static final Set<String> NAMES =
      Set.of(
          "deck",
          "dek",
          "standfirst",
          "subtitle",
          "subtitulo",
          "subheadline",
          "subheading",
          "subhead",
          "excerpt",
          "summary",
          "abstract",
          "teaser",
          "intro",
          "chapo",
          "chapeau",
          "vorspann",
          "ingress",
          "manchet",
          "bajada",
          "copete",
          "entradilla",
          "sommario",
          "occhiello",
          "lead",
          "leadtext",
          "subline",
          "perex",
          "underline",
          "description",
          "alternativeheadline",
          "sumario",
          "kurztext",
          "einleitung",
          "introtext",
          "articlelead");
  private static final Set<String> PARTS = Set.of("headline", "head", "title", "tit", "text");

  private Decks() {}

  /// Finds the standfirst: a named block between the headline and the first paragraphs, or one that
  /// repeats the summary and does not look like the paragraphs do.
  ///
  /// @param facts the page
  /// @param body the blocks taken for the article
  static Optional<PageBlock> find(PageFacts facts, List<PageBlock> body) {
    List<PageBlock> blocks = facts.page().blocks();
    int first = body.isEmpty() ? -1 : body.getFirst().index();
    int from = Math.max(Math.max(0, facts.headline() + 1), first - BEFORE);
    PageBlock likeSummary = null;
    for (int at = from; at <= first; at++) {
      PageBlock block = blocks.get(at);
      if (isText(facts, block)) {
        if (isNamed(block.region())) {
          return Optional.of(block);
        }
        boolean repeats = facts.inDescription(at) >= ALIKE && likeSummary == null;
        likeSummary = repeats && isSetApart(block, body) ? block : likeSummary;
      }
    }
    return Optional.ofNullable(likeSummary);
  }

  private static boolean isText(PageFacts facts, PageBlock block) {
    return block.linkDensity() < 0.3f
        && facts.shape(block.index()).chars() >= CHARS_MIN
        && facts.shape(block.index()).words() <= WORDS_MAX
        && !facts.isHeadline(block.index());
  }

  private static boolean isSetApart(PageBlock block, List<PageBlock> body) {
    int signature = block.region().signature();
    return body.stream()
        .filter(other -> !other.equals(block))
        .noneMatch(other -> other.region().signature() == signature);
  }

  static boolean isNamed(Region region) {
    @Nullable Region at = region;
    for (int level = 0; level < LEVELS && at != null && at.blocks() <= 4; level++) {
      for (String word : at.words()) {
        if (NAMES.contains(word) || (word.equals("sub") && hasPart(at))) {
          return true;
        }
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean hasPart(Region region) {
    return region.words().stream().anyMatch(PARTS::contains);
  }
}

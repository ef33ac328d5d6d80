package org.newshound.read.html.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.Region;

/// Knows a standfirst by the words of its class.
final class Decks {
  private static final int LEVELS = 2;
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

  static boolean isNamed(Region region) {
    @Nullable Region at = region;
    for (int level = 0; level < LEVELS && at != null && at.blocks() <= 4; level++) {
      for (String word : at.words()) {
        if (NAMES.contains(word) || word.equals("sub") && hasPart(at)) {
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

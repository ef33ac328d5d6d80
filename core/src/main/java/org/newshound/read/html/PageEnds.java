package org.newshound.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Block;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Published;
import org.newshound.read.html.meta.PageMetadata;
import org.newshound.read.text.BylineParser;
import org.newshound.read.text.DatelineParser;
import org.newshound.read.text.DatelineParser.RunIn;

/// What is printed in the first and the last paragraphs of a text but is no part of it: dateline,
/// those who helped, corrections.
final class PageEnds {
  private static final int FIRST = 3;
  private static final int LAST = 4;
  private static final List<String> CORRECTIONS =
      List.of(
          "correction:",
          "correction ",
          "clarification:",
          "korrektur:",
          "richtigstellung:",
          "corrección:",
          "correctif",
          "errata:",
          "rättelse:",
          "rettelse:",
          "correzione:",
          "this article has been corrected",
          "this story has been corrected",
          "this article was amended",
          "an earlier version of this");

  private final List<Block> body = new ArrayList<>();
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<String> corrections = new ArrayList<>();
  private @Nullable Dateline dateline;
  private double confidence;
  private String rule = "given";

  private PageEnds() {}

  static PageEnds of(List<Block> body, PageMetadata metadata, @Nullable Published published) {
    PageEnds ends = new PageEnds();
    corrections(body, ends);
    ends.corrections.addAll(
        metadata.corrections().stream().filter(text -> !ends.corrections.contains(text)).toList());
    ends.runIn();
    DatelineParser.standard()
        .field(metadata.dateline())
        .ifPresent(given -> {
          ends.dateline = given;
          ends.rule = "json-ld";
          ends.confidence = 0.9;
        });
    if (ends.dateline != null) {
      ends.dateline =
          DatelineParser.resolve(ends.dateline, published == null ? null : published.day());
    }
    return ends;
  }

  private static void corrections(List<Block> body, PageEnds ends) {
    for (int at = 0; at < body.size(); at++) {
      String text = body.get(at).text();
      boolean edge = at < 2 || at >= body.size() - LAST;
      if (edge && isCorrection(text)) {
        ends.corrections.add(text);
      } else if (at < body.size() - LAST || !ends.isTail(text)) {
        ends.body.add(body.get(at));
      }
    }
  }

  private static boolean isCorrection(String text) {
    String folded = text.substring(0, Math.min(60, text.length())).toLowerCase(Locale.ROOT);
    return CORRECTIONS.stream().anyMatch(folded::startsWith);
  }

  private boolean isTail(String text) {
    var tail =
        BylineParser.standard()
            .parse(text, false)
            .filter(match -> match.byline() == null && !match.contributors().isEmpty());
    tail.ifPresent(match -> contributors.addAll(match.contributors()));
    return tail.isPresent();
  }

  private void runIn() {
    for (int at = 0; at < Math.min(FIRST, body.size()); at++) {
      Block block = body.get(at);
      Optional<RunIn> found =
          block.type() == Block.Type.PARAGRAPH
              ? DatelineParser.standard().runIn(block.text())
              : Optional.empty();
      if (found.isPresent()) {
        take(at, found.get());
        return;
      }
    }
  }

  private void take(int at, RunIn found) {
    dateline = found.dateline();
    confidence = found.confidence();
    rule = found.rule();
    String rest = body.get(at).text().substring(found.bodyStart()).strip();
    if (rest.isEmpty()) {
      body.remove(at);
    } else {
      body.set(at, Block.paragraph(rest));
    }
  }

  void fill(ArticleBuilder article, Evidence evidence) {
    article.body(body).contributors(contributors).corrections(corrections).dateline(dateline);
    if (dateline != null) {
      evidence.note("dateline", rule, confidence);
    }
  }
}

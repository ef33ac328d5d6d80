package org.newshound.read.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Caption;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.PrintedText;
import org.newshound.read.html.page.ClassWords;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Region;
import org.newshound.read.html.page.Zone;

/// The captions of an article's pictures, with their credits.
final class PageCaptions {
  private static final int CAPTIONS_MAX = 200;
  private static final int ABOVE = 6;
  private static final float LINK = 0.7f;
  private static final Set<Zone> FRAME =
      EnumSet.of(Zone.NAVIGATION, Zone.ASIDE, Zone.FOOTER, Zone.HIDDEN, Zone.DIALOG);
  private static final Set<String> CAPTION_WORDS =
      Set.of(
          "caption",
          "captions",
          "legend",
          "bildunterschrift",
          "bildtext",
          "figcaption",
          "legende",
          "didascalia",
          "bildtekst",
          "pie");
  private static final Set<String> CREDIT_WORDS =
      Set.of(
          "credit",
          "credits",
          "copyright",
          "source",
          "photographer",
          "agency",
          "fotograf",
          "quelle",
          "byline",
          "author",
          "bildquelle",
          "fotocredit",
          "attribution",
          "kilde");

  private PageCaptions() {}

  /// Returns the captions between headline and end that are no part of the body; on a page without
  /// one, such as a gallery, those below the headline that are not in a frame of the page.
  static List<Caption> of(PageText page, FoundBody found) {
    return found.body().isEmpty() ? ofGallery(page, found) : beside(page, found);
  }

  private static List<Caption> ofGallery(PageText page, FoundBody found) {
    PageBlock headline = found.headline();
    int from = headline == null ? 0 : headline.index() + 1;
    List<Caption> captions = new ArrayList<>();
    Set<Element> seen = new HashSet<>();
    for (PageBlock block : page.blocks().subList(from, page.blocks().size())) {
      Element whole = isFrame(block) ? null : captionOf(block);
      if (whole != null && captions.size() < CAPTIONS_MAX && seen.add(whole)) {
        add(whole, captions);
      }
    }
    return captions;
  }

  private static boolean isFrame(PageBlock block) {
    return block.linkDensity() >= LINK || FRAME.stream().anyMatch(block.region()::in);
  }

  private static List<Caption> beside(PageText page, FoundBody found) {
    int first = found.body().getFirst().index();
    PageBlock headline = found.headline();
    int from = headline == null ? first - ABOVE : Math.min(headline.index(), first) - ABOVE;
    int to = Math.min(page.blocks().size(), found.body().getLast().index() + 2);
    Set<PageBlock> body = new HashSet<>(found.body());
    Set<Element> seen = new HashSet<>();
    List<Caption> captions = new ArrayList<>();
    for (PageBlock block : page.blocks().subList(Math.max(0, from), to)) {
      if (!body.contains(block) && !block.equals(found.deck()) && captions.size() < CAPTIONS_MAX) {
        Element whole = captionOf(block);
        if (whole != null && seen.add(whole)) {
          add(whole, captions);
        }
      }
    }
    return captions;
  }

  private static @Nullable Element captionOf(PageBlock block) {
    if (!block.region().in(Zone.CAPTION) && !isNamed(block.region())) {
      return null;
    }
    Region at = block.region();
    while (at.parent() != null && (at.parent().in(Zone.CAPTION) || isNamed(at.parent()))) {
      at = at.parent();
    }
    return at.element();
  }

  private static boolean isNamed(Region region) {
    return region.words().stream().anyMatch(CAPTION_WORDS::contains);
  }

  private static void add(Element whole, List<Caption> captions) {
    Element copy = whole.clone();
    String credit = "";
    for (Element inner : copy.getAllElements()) {
      boolean named = ClassWords.of(inner).stream().anyMatch(CREDIT_WORDS::contains);
      if (named && !inner.equals(copy) && credit.isEmpty()) {
        credit = PrintedText.collapse(inner.text());
        inner.remove();
      }
    }
    String text = PrintedText.collapse(copy.text());
    String shown = text.isEmpty() ? credit : text;
    boolean known = captions.stream().anyMatch(caption -> caption.text().equals(shown));
    if (!shown.isEmpty() && !known) {
      String line = credit.isEmpty() || text.isEmpty() ? null : credit;
      captions.add(new Caption(shown, null, null, null, List.of(), line));
    }
  }
}

package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.DenseScripts;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;
import org.newshound.read.html.page.Zone;

/// Takes out of a body what reads like an article and is none of this one: what the page hides, a
/// row of links above the text, readers' comments, the next story, a list of the latest news,
/// promotions.
///
/// The likelihoods tell most of it. But where an article is short, what follows it may be most of
/// the prose on the page, and only its form gives it away.
final class Unrelated {
  private static final int STORY_MIN_CHARS = 200;
  private static final int BRIEF_MIN_CHARS = 100;
  private static final int HIDDEN_MAX_BLOCKS = 2;
  private static final int COMMENT_MAX_BLOCKS = 8;
  private static final int TITLE_MIN_CHARS = 12;
  private static final int PROMOTION_MIN_CHARS = 15;
  private static final float SHOUTED = 0.8f;
  private static final float LINK = 0.75f;
  private static final int NEWS_MIN = 3;
  private static final int REPLIES_MIN = 2;
  private static final Pattern NEWS =
      Pattern.compile(
          "[^.!?]{8,90} \\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, \\p{Lu}[\\p{L}. ]{2,20})?: \\p{Lu}.*");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}_.'’ -]{1,40} (?:said|says|wrote|writes|schrieb|schreibt|sagt|dijo|dice"
              + "|escribió|a écrit|a dit|skrev|ha scritto)(?: ?:.*)?");
  private static final Set<String> REPLY =
      Set.of(
          "reply",
          "antworten",
          "répondre",
          "responder",
          "rispondi",
          "svar",
          "svara",
          "antwoorden",
          "beantwoorden",
          "odpowiedz",
          "responder a este comentario",
          "返信",
          "回复",
          "답글");
  private static final Set<String> COMMENTS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "commenttext",
          "commentbody",
          "commentaires",
          "commentaire",
          "comentarios",
          "comentario",
          "kommentare",
          "kommentar",
          "kommentarer",
          "reacties",
          "commenti",
          "commento",
          "replies",
          "respond",
          "responses",
          "disqus");

  private final List<PageBlock> blocks;
  private final List<PageBlock> body;

  private Unrelated(List<PageBlock> blocks, List<PageBlock> body) {
    this.blocks = blocks;
    this.body = body;
  }

  /// Takes it out of the blocks of a body.
  ///
  /// @param facts the page
  /// @param body the blocks taken for the article
  static void takeOut(PageFacts facts, List<PageBlock> body) {
    if (!body.isEmpty()) {
      Unrelated unrelated = new Unrelated(facts.page().blocks(), body);
      unrelated.hidden();
      unrelated.linksAbove(facts);
      unrelated.comments();
      unrelated.replies();
      unrelated.nextStory(facts);
      unrelated.latestNews();
      body.removeIf(block -> isShoutedLink(facts, block));
      Appeals.takeOut(body);
    }
  }

  /// A paragraph or two that the page does not show are no text. Larger parts may be: readers open
  /// them, or a script shows them.
  private void hidden() {
    List<PageBlock> hidden = body.stream().filter(Unrelated::isHidden).toList();
    if (hidden.size() < body.size()) {
      body.removeAll(hidden);
    }
  }

  /// No text begins with links alone: they lead to the sections of the site. Items may be its own
  /// list of contents and are left to their likelihoods.
  private void linksAbove(PageFacts facts) {
    int from = 0;
    while (from < body.size() && isRowOfLinks(facts, body.get(from))) {
      from++;
    }
    if (from < body.size()) {
      body.subList(0, from).clear();
    }
  }

  private static boolean isRowOfLinks(PageFacts facts, PageBlock block) {
    return block.linkDensity() >= LINK
        && block.headingLevel() == 0
        && !block.region().element().nameIs("li")
        && !facts.shape(block.index()).endsSentence();
  }

  private static boolean isHidden(PageBlock block) {
    @Nullable Region outermost = null;
    for (@Nullable Region at = block.region(); at != null; at = at.parent()) {
      outermost = at.in(Zone.HIDDEN) ? at : outermost;
    }
    return outermost != null && outermost.blocks() <= HIDDEN_MAX_BLOCKS;
  }

  private static int chars(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> DenseScripts.length(block.text())).sum();
  }

  /// Comments stand in a part of the page that is named after them and begins behind the article.
  private void comments() {
    IdentityHashMap<Region, Boolean> known = new IdentityHashMap<>();
    for (@Nullable Region at = body.getFirst().region(); at != null; at = at.parent()) {
      known.put(at, false);
    }
    body.removeIf(block -> isInComments(block.region(), known));
  }

  /// Regions are nested deeply and shared by many blocks, so each is looked at once.
  private static boolean isInComments(
      @Nullable Region region, IdentityHashMap<Region, Boolean> known) {
    List<Region> passed = new ArrayList<>();
    @Nullable Region at = region;
    while (at != null && !known.containsKey(at) && !areComments(at)) {
      passed.add(at);
      at = at.parent();
    }
    boolean inside = at != null && known.getOrDefault(at, true);
    passed.forEach(one -> known.put(one, inside));
    return inside;
  }

  private static boolean areComments(Region region) {
    return !Collections.disjoint(region.words(), COMMENTS)
        || region.element().attr("itemtype").endsWith("/Comment");
  }

  /// Comments without such a name begin with who speaks and end with the invitation to reply.
  private void replies() {
    List<Integer> invitations =
        blocks.stream()
            .filter(block -> REPLY.contains(lower(block.text())))
            .map(PageBlock::index)
            .filter(at -> charsBefore(at) >= BRIEF_MIN_CHARS)
            .toList();
    if (invitations.size() >= REPLIES_MIN) {
      int from = beginning(invitations.getFirst());
      if (charsBefore(from) >= BRIEF_MIN_CHARS) {
        body.removeIf(block -> block.index() >= from);
      }
    }
  }

  private int beginning(int reply) {
    for (int at = reply - 1; at >= Math.max(0, reply - COMMENT_MAX_BLOCKS); at--) {
      if (SPEAKER.matcher(blocks.get(at).text()).matches()) {
        return at;
      }
    }
    return Math.max(0, reply - 1);
  }

  private int charsBefore(int index) {
    return chars(body.stream().filter(block -> block.index() < index).toList());
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /// The next story stands in an `article` of its own with a main heading of its own.
  private void nextStory(PageFacts facts) {
    @Nullable Region own = ownArticle(facts.headline());
    int inside =
        own == null ? 0 : chars(body.stream().filter(block -> own.equals(article(block))).toList());
    if (inside < STORY_MIN_CHARS || own == null) {
      return;
    }
    Set<Region> titled = titledArticles(facts);
    titled.removeIf(other -> other.index() <= own.index());
    if (!titled.isEmpty()) {
      body.stream()
          .filter(block -> isIn(article(block), titled))
          .findFirst()
          .ifPresent(first -> body.removeIf(block -> block.index() >= first.index()));
    }
  }

  private static boolean isIn(@Nullable Region article, Set<Region> articles) {
    return article != null && articles.contains(article);
  }

  private @Nullable Region ownArticle(int headline) {
    @Nullable Region titled = headline < 0 ? null : article(blocks.get(headline));
    return titled == null ? article(body.getFirst()) : titled;
  }

  /// Returns the outermost `article` around a block.
  private static @Nullable Region article(PageBlock block) {
    @Nullable Region found = null;
    for (@Nullable Region at = block.region(); at != null; at = at.parent()) {
      found = at.element().nameIs("article") ? at : found;
    }
    return found;
  }

  /// Returns the `article` elements that hold a main heading which is not the headline.
  private Set<Region> titledArticles(PageFacts facts) {
    Set<Region> titled = new HashSet<>();
    for (PageBlock block : blocks) {
      boolean heading = block.headingLevel() == 1 && block.text().length() >= TITLE_MIN_CHARS;
      @Nullable Region article = heading ? article(block) : null;
      if (article != null && !facts.isHeadline(block.index())) {
        titled.add(article);
      }
    }
    return titled;
  }

  /// A title, a place and the beginning of a story in one paragraph, one after the other.
  private void latestNews() {
    int from = body.size();
    while (from > 0 && NEWS.matcher(body.get(from - 1).text()).matches()) {
      from--;
    }
    if (from > 0 && body.size() - from >= NEWS_MIN) {
      body.subList(from, body.size()).clear();
    }
  }

  private static boolean isShoutedLink(PageFacts facts, PageBlock block) {
    return block.linkDensity() >= LINK
        && block.text().length() >= PROMOTION_MIN_CHARS
        && block.headingLevel() == 0
        && facts.shape(block.index()).capitals() >= SHOUTED;
  }
}

package org.newshound.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.body.BodyFinder;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.Found;
import org.newshound.read.html.meta.PageMetadata;
import org.newshound.read.html.meta.Reporters;
import org.newshound.read.html.meta.Signers;
import org.newshound.read.html.page.DenseScripts;
import org.newshound.read.html.page.PageText;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.parts.BodyLanguage;

/// Makes an article of a parsed page.
final class PageReader {
  private static final int UNMARKED_MIN_CHARS = 120;

  private final Origin origin;
  private final ReadLimits limits;
  private final BodyFinder finder;

  PageReader(Origin origin, ReadLimits limits, BodyFinder finder) {
    this.origin = origin;
    this.limits = limits;
    this.finder = finder;
  }

  /// Reads a page; where it shows no article, as it is shown without scripts.
  ReadOutcome read(Document page) {
    PageMetadata metadata = PageMetadata.of(page);
    ReadOutcome outcome = read(PageText.of(page), metadata);
    boolean nothing = outcome instanceof ReadOutcome.Rejected || isEmpty(outcome);
    if (!nothing || page.selectFirst("noscript") == null) {
      return outcome;
    }
    ReadOutcome scriptless = read(PageText.scriptless(page), metadata);
    return scriptless instanceof ReadOutcome.Accepted && !isEmpty(scriptless)
        ? scriptless
        : outcome;
  }

  private static boolean isEmpty(ReadOutcome outcome) {
    return outcome instanceof ReadOutcome.Accepted accepted && accepted.article().body().isEmpty();
  }

  private ReadOutcome read(PageText text, PageMetadata metadata) {
    FoundBody found = finder.find(text, metadata.hints());
    boolean named = metadata.isArticleByName();
    if (!named && StoryList.of(text, found).isList()) {
      return new ReadOutcome.Skipped(origin, "a list of stories, no story");
    }
    if (ConsentWall.of(found).isWall()) {
      if (!named) {
        return rejected("it asks for consent to cookies or ads and shows no article");
      }
      found = FoundBody.NONE;
    }
    List<Block> body = BodyBlocks.of(found, metadata.articleBody());
    int chars = body.stream().mapToInt(block -> block.text().length()).sum();
    if (chars > limits.bodyChars()) {
      return rejected("the article has more than " + limits.bodyChars() + " characters");
    }
    boolean plausible = metadata.isArticle() && metadata.headline().isPresent();
    int letters = body.stream().mapToInt(block -> DenseScripts.length(block.text())).sum();
    if (letters < UNMARKED_MIN_CHARS && !plausible) {
      return rejected("no article text found");
    }
    return outcome(text, metadata, found, body);
  }

  private ReadOutcome rejected(String reason) {
    return new ReadOutcome.Rejected(origin, reason);
  }

  private ReadOutcome outcome(
      PageText text, PageMetadata metadata, FoundBody found, List<Block> body) {
    ArticleDraft draft = new ArticleDraft(origin);
    String language = taken(draft, ArticlePart.LANGUAGE, language(metadata, body));
    PrintedHeader header = new PrintedHeader(text, found, language);
    draft.published(
        taken(
            draft,
            ArticlePart.PUBLISHED,
            metadata.published().or(header::published).or(metadata::doubtedPublished)));
    Signers signers = taken(draft, ArticlePart.BYLINE, signers(metadata, header));
    Byline byline = signers == null ? null : signers.byline();
    PageEnds ends = PageEnds.of(body, metadata, byline);
    if (ends.leaveNothing() && metadata.headline().isEmpty()) {
      return rejected("no article text found");
    }
    draft.byline(byline == null ? taken(draft, ArticlePart.BYLINE, reporters(ends)) : byline);
    draft.text(ArticlePart.LANGUAGE, language);
    take(draft, metadata);
    deck(draft, metadata, found);
    draft.captions().addAll(PageCaptions.of(text, found));
    String rule = BodyBlocks.isGiven(found, metadata.articleBody()) ? "json-ld" : "blocks";
    draft.evidence().note(ArticlePart.BODY, rule, 0.8);
    ends.fill(draft, signers);
    PageRest.fill(draft, text, found);
    doubt(draft);
    return draft.outcome(limits);
  }

  /// Takes what the metadata say and the page need not print.
  private static void take(ArticleDraft draft, PageMetadata metadata) {
    takeText(draft, ArticlePart.HEADLINE, metadata.headline());
    takeText(draft, ArticlePart.URL, metadata.url());
    takeText(draft, ArticlePart.SECTION, metadata.section());
    draft.modified(taken(draft, ArticlePart.MODIFIED, metadata.modified()));
    draft.texts(ArticlePart.KEYWORDS).addAll(metadata.keywords());
    draft.texts(ArticlePart.GENRES).addAll(metadata.genres());
    Optional<Found<String>> publisher = metadata.publisher();
    publisher.ifPresent(name -> draft.source(new Source(name.value(), name.confidence())));
    taken(draft, ArticlePart.SOURCE, publisher);
  }

  private static void takeText(
      ArticleDraft draft, ArticlePart part, Optional<Found<String>> found) {
    draft.text(part, taken(draft, part, found));
  }

  /// Notes how a value was found and returns it, or `null` when none was found.
  private static <T> @Nullable T taken(
      ArticleDraft draft, ArticlePart part, Optional<Found<T>> found) {
    if (found.isEmpty()) {
      return null;
    }
    draft.evidence().note(part, found.get().rule(), found.get().confidence());
    return found.get().value();
  }

  private static void doubt(ArticleDraft draft) {
    Published published = draft.published();
    if (published != null && !draft.evidence().isTrusted(ArticlePart.PUBLISHED)) {
      draft.warnings().add("the date of publication is doubtful: " + published.raw());
    }
  }

  private static Optional<Found<String>> language(PageMetadata metadata, List<Block> body) {
    return metadata
        .language()
        .or(() -> BodyLanguage.of(body).map(tag -> new Found<>(tag, "guessed", 0.7)));
  }

  private static void deck(ArticleDraft draft, PageMetadata metadata, FoundBody found) {
    if (found.deck() != null) {
      draft.text(ArticlePart.DECK, found.deck().text());
      draft.evidence().note(ArticlePart.DECK, "printed", 0.8);
    } else {
      takeText(draft, ArticlePart.DECK, metadata.alternativeHeadline());
    }
  }

  /// Returns who signs, as the metadata or the printed lines say.
  private static Optional<Found<Signers>> signers(PageMetadata metadata, PrintedHeader header) {
    Optional<Found<Signers>> given = metadata.signature();
    boolean people = given.isPresent() && !given.get().value().authors().isEmpty();
    Optional<Found<Signers>> printed = people ? Optional.empty() : header.signature();
    return printed.or(() -> given);
  }

  /// Returns who reported, as a line at the end says.
  private static Optional<Found<Byline>> reporters(PageEnds ends) {
    return Reporters.of(ends.contributors()).map(line -> new Found<>(line, "tail", 0.6));
  }
}

package org.newshound.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.html.body.BodyFinder;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.Found;
import org.newshound.read.html.meta.PageMetadata;
import org.newshound.read.html.meta.Reporters;
import org.newshound.read.html.meta.Signers;
import org.newshound.read.html.page.DenseScripts;
import org.newshound.read.html.page.PageText;
import org.newshound.read.words.LanguageGuess;

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
    Evidence evidence = new Evidence();
    String language = evidence.note(ArticlePart.LANGUAGE, language(metadata, body));
    PrintedHeader header = new PrintedHeader(text, found, language);
    Published published =
        evidence.note(
            ArticlePart.PUBLISHED,
            metadata.published().or(header::published).or(metadata::doubtedPublished));
    Signers signature = signature(metadata, header, evidence);
    Byline byline = signature == null ? null : signature.byline();
    PageEnds ends = PageEnds.of(body, metadata, byline);
    if (ends.leaveNothing() && metadata.headline().isEmpty()) {
      return rejected("no article text found");
    }
    ArticleBuilder article =
        Article.builder()
            .origin(origin)
            .language(language)
            .headline(evidence.note(ArticlePart.HEADLINE, metadata.headline()))
            .byline(byline == null ? reporters(ends, evidence) : byline)
            .published(published)
            .modified(evidence.note(ArticlePart.MODIFIED, metadata.modified()))
            .url(evidence.note(ArticlePart.URL, metadata.url()))
            .section(evidence.note(ArticlePart.SECTION, metadata.section()))
            .keywords(metadata.keywords())
            .genres(metadata.genres())
            .captions(PageCaptions.of(text, found));
    deck(article, metadata, found, evidence);
    Optional<Found<String>> publisher = metadata.publisher();
    publisher.ifPresent(name -> article.source(new Source(name.value(), name.confidence())));
    evidence.note(ArticlePart.SOURCE, publisher);
    evidence.note(
        ArticlePart.BODY,
        BodyBlocks.isGiven(found, metadata.articleBody()) ? "json-ld" : "blocks",
        0.8);
    ends.fill(article, published, signature, evidence);
    PageRest.fill(article, text, found);
    return new ReadOutcome.Accepted(
        article.provenance(evidence.provenance()).build(),
        ReadReport.ofWarnings(doubts(published, evidence)));
  }

  private static List<String> doubts(@Nullable Published published, Evidence evidence) {
    return published == null || evidence.isTrusted(ArticlePart.PUBLISHED)
        ? List.of()
        : List.of("the date of publication is doubtful: " + published.raw());
  }

  private static Optional<Found<String>> language(PageMetadata metadata, List<Block> body) {
    return metadata
        .language()
        .or(() -> {
          String text = body.stream().map(Block::text).collect(Collectors.joining("\n"));
          return LanguageGuess.of(text).map(tag -> new Found<>(tag, "guessed", 0.7));
        });
  }

  private static void deck(
      ArticleBuilder article, PageMetadata metadata, FoundBody found, Evidence evidence) {
    if (found.deck() != null) {
      article.deck(found.deck().text());
      evidence.note(ArticlePart.DECK, "printed", 0.8);
    } else {
      article.deck(evidence.note(ArticlePart.DECK, metadata.alternativeHeadline()));
    }
  }

  /// Returns who signs, as the metadata or the printed lines say; else who reported, as a line at
  /// the end says.
  private static @Nullable Signers signature(
      PageMetadata metadata, PrintedHeader header, Evidence evidence) {
    Optional<Found<Signers>> given = metadata.signature();
    boolean people = given.isPresent() && !given.get().value().authors().isEmpty();
    Optional<Found<Signers>> printed = people ? Optional.empty() : header.signature();
    return evidence.note(ArticlePart.BYLINE, printed.or(() -> given));
  }

  private static @Nullable Byline reporters(PageEnds ends, Evidence evidence) {
    Optional<Byline> reporters = Reporters.of(ends.contributors());
    return evidence.note(ArticlePart.BYLINE, reporters.map(line -> new Found<>(line, "tail", 0.6)));
  }
}

package org.newshound.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The parts of an article, in the order in which [Article] has them and its JSON form writes them.
public enum ArticlePart {
  /// What identifies it.
  ID("id", true),
  /// The version of that id.
  VERSION("version", true),
  /// The main title.
  HEADLINE("headline", true),
  /// The standfirst below the headline.
  DECK("deck", true),
  /// The section label above the headline.
  KICKER("kicker", true),
  /// Who wrote it.
  BYLINE("byline", true),
  /// Who else helped.
  CONTRIBUTORS("contributors", false),
  /// Where and when it was filed.
  DATELINE("dateline", true),
  /// Its text.
  BODY("body", true),
  /// The words under its pictures.
  CAPTIONS("captions", true),
  /// Credit lines that belong to no caption.
  CREDITS("credits", false),
  /// When it was published.
  PUBLISHED("published", true),
  /// When it was last changed.
  MODIFIED("modified", true),
  /// When it was received.
  RECEIVED_AT("receivedAt", false),
  /// The agency or publisher.
  SOURCE("source", true),
  /// The page's canonical address.
  URL("url", true),
  /// Whether it may be shown.
  STATUS("status", false),
  /// Before which moment it must not be shown.
  EMBARGOED_UNTIL("embargoedUntil", false),
  /// Its language.
  LANGUAGE("language", true),
  /// Keywords, from metadata only.
  KEYWORDS("keywords", true),
  /// The section of the paper.
  SECTION("section", true),
  /// Genres.
  GENRES("genre", true),
  /// The desk's short name for the story.
  SLUG("slug", true),
  /// How urgent it is.
  URGENCY("urgency", false),
  /// The copyright line.
  COPYRIGHT("copyright", true),
  /// The desk's advisory line.
  ED_NOTE("edNote", true),
  /// Correction and clarification paragraphs.
  CORRECTIONS("correction", false),
  /// Promotions and notices on its page.
  BOILERPLATE("boilerplate", false),
  /// Beginnings of other stories on its page.
  TEASERS("teasers", false),
  /// What a program of yours keeps with it.
  EXTRA("extra", false),
  /// Where it was read from.
  ORIGIN("origin", false),
  /// Where its values were found.
  PROVENANCE("provenance", false);

  private static final List<ArticlePart> MAPPABLE =
      Arrays.stream(values()).filter(ArticlePart::isMappable).toList();

  private final String key;
  private final boolean mappable;

  ArticlePart(String key, boolean mappable) {
    this.key = key;
    this.mappable = mappable;
  }

  /// {@return the part's name in the JSON form of an article, in provenance and in mappings}
  public String key() {
    return key;
  }

  /// {@return whether a reader can be told which column or key of a file holds this part}
  public boolean isMappable() {
    return mappable;
  }

  /// {@return the parts that a reader can be told to find in a column or key, in order}
  public static List<ArticlePart> mappable() {
    return MAPPABLE;
  }

  /// {@return the part of that key; nothing when there is none}
  ///
  /// @param key the key, in its exact spelling
  public static Optional<ArticlePart> of(String key) {
    return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
  }
}

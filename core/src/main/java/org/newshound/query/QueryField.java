package org.newshound.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A field that a query can name. The `label` is the canonical name; the aliases are for typing.
public enum QueryField {
  /// Every searched field: headline, deck, body, captions, byline and dateline.
  TEXT("text"),
  /// The headline.
  HEADLINE("headline", "title", "hd"),
  /// The standfirst.
  DECK("deck"),
  /// Who wrote it.
  BYLINE("byline", "author", "by"),
  /// Where it was filed.
  DATELINE("dateline", "place"),
  /// The body.
  BODY("body"),
  /// The lead: the first paragraph after the dateline, a part of the body.
  LEAD("lead"),
  /// The headline or the lead.
  HLEAD("hlead", "hlp"),
  /// The words under the pictures.
  CAPTION("caption"),
  /// The agency or publisher, as one value.
  SOURCE("source"),
  /// The section, as one value.
  SECTION("section"),
  /// The language tag, as one value.
  LANGUAGE("lang", "language"),
  /// A keyword, as one value.
  KEYWORD("tag", "keyword"),
  /// The id, as one value.
  ID("id");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> aliases;

  QueryField(String label, String... aliases) {
    this.label = label;
    this.aliases = List.of(aliases);
  }

  /// {@return the canonical name, such as `headline`}
  public String label() {
    return label;
  }

  /// {@return the field of a name or alias, in any case}
  ///
  /// @param name what a reader typed before the colon
  public static Optional<QueryField> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.label.equals(wanted) || field.aliases.contains(wanted))
        .findFirst();
  }

  /// {@return all names and aliases of the field, the canonical one first}
  public List<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream()).toList();
  }

  /// {@return whether the field holds one value that is compared whole, not words}
  public boolean isValue() {
    return compareTo(SOURCE) >= 0;
  }
}

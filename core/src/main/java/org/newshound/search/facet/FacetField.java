package org.newshound.search.facet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What articles are counted by. The `label` is the name that queries have for it too, where they
/// have one; the aliases are for typing.
public enum FacetField implements FacetName {
  /// The persons who wrote them.
  BYLINE("byline", "author", "by"),
  /// The places they were filed from.
  PLACE("place", "dateline"),
  /// Their agencies and publishers. Spellings of one source are one value.
  SOURCE("source"),
  /// Their sections.
  SECTION("section"),
  /// Their languages: the first part of the tag, such as `en`.
  LANGUAGE("lang", "language"),
  /// Their keywords.
  KEYWORD("tag", "keyword"),
  /// Their years, such as `2026`.
  YEAR("year"),
  /// Their months, such as `2026-03`.
  MONTH("month"),
  /// Their days, such as `2026-03-30`.
  DAY("day");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> aliases;

  FacetField(String label, String... aliases) {
    this.label = label;
    this.aliases = List.of(aliases);
  }

  @Override
  public String label() {
    return label;
  }

  /// {@return all names and aliases of the field, the canonical one first}
  public List<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream()).toList();
  }

  /// {@return the field of a name or alias, in any case}
  ///
  /// @param name what a reader typed
  public static Optional<FacetField> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.names().contains(wanted)).findFirst();
  }

  @Override
  public boolean isTime() {
    return compareTo(YEAR) >= 0;
  }
}

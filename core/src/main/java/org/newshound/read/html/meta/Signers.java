package org.newshound.read.html.meta;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;

/// Who signs an article.
///
/// @param byline the persons, or the agency, paper or desk that signs
/// @param contributors those whom the same line names for other work
public record Signers(Byline byline, List<Contributor> contributors) {
  /// Copies the contributors.
  public Signers {
    contributors = List.copyOf(contributors);
  }

  /// {@return what these persons sign, or this organisation}
  ///
  /// @param authors the persons
  /// @param organisation the organisation
  static Signers of(List<Author> authors, @Nullable String organisation) {
    String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
    String raw =
        organisation == null ? names : names.isEmpty() ? organisation : names + ", " + organisation;
    return new Signers(new Byline(raw, authors, organisation, null, null), List.of());
  }

  /// {@return the persons}
  public List<Author> authors() {
    return byline.authors();
  }

  /// {@return the organisation, if one signs}
  public @Nullable String organisation() {
    return byline.affiliation();
  }
}

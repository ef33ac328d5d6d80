package org.newshound.read.html.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Contributor.Role;

/// Makes authors of those who reported, for pages that name nobody else.
public final class Reporters {
  private Reporters() {}

  /// {@return the byline of those among the contributors who reported or wrote}
  ///
  /// @param contributors all whom a line such as "Reporting by …; Editing by …" names
  public static Optional<Byline> of(List<Contributor> contributors) {
    return of(contributors, Role.REPORTING).or(() -> of(contributors, Role.WRITING));
  }

  private static Optional<Byline> of(List<Contributor> contributors, Role role) {
    List<Author> authors =
        contributors.stream()
            .filter(one -> one.role() == role)
            .map(one -> new Author(one.name(), one.location(), null, null))
            .toList();
    String raw = authors.stream().map(Author::name).collect(Collectors.joining(", "));
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(raw, authors, null, null, null));
  }
}

package org.newshound.read.html.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;

/// Who signs an article.
///
/// @param authors the persons
/// @param organisation the agency, paper or desk that signs, if one does
/// @param raw the line as printed or given
public record Signature(List<Author> authors, @Nullable String organisation, String raw) {
  /// Copies the authors.
  public Signature {
    authors = List.copyOf(authors);
  }
}

package org.newshound.search.facet;

import java.util.Optional;
import org.newshound.article.ExtraName;

/// What articles can be counted by and narrowed to: a field that every article may have, or an
/// extra one.
public sealed interface FacetName permits FacetField, FacetName.Extra {
  /// {@return the name as it is typed, such as `place` or `extra.tenant`}
  String label();

  /// {@return whether it is a stretch of time}
  boolean isTime();

  /// {@return what has a name or alias; nothing when there is nothing of that name}
  ///
  /// @param name what a reader typed, in any case but for the name of an extra field
  static Optional<FacetName> of(String name) {
    Optional<FacetName> extra = Extra.of(name).map(FacetName.class::cast);
    return extra.or(() -> FacetField.of(name));
  }

  /// An extra field.
  ///
  /// @param name its name, see [ExtraName]
  record Extra(String name) implements FacetName {
    private static final String PREFIX = "extra.";

    /// Checks the name.
    public Extra {
      ExtraName.checked(name);
    }

    private static Optional<Extra> of(String typed) {
      boolean prefixed = typed.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
      return Optional.of(typed.substring(prefixed ? PREFIX.length() : 0))
          .filter(name -> prefixed && ExtraName.problem(name).isEmpty())
          .map(Extra::new);
    }

    @Override
    public String label() {
      return PREFIX + name;
    }

    @Override
    public boolean isTime() {
      return false;
    }
  }
}

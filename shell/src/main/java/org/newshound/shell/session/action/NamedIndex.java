package org.newshound.shell.session.action;

import java.io.IOException;
import org.newshound.index.ArticleIndex;

/// An index that is talked about.
///
/// @param index the index, open for reading
/// @param name what the prompt calls it
/// @param place where it is
public record NamedIndex(ArticleIndex index, String name, String place) {

  /// Opens an index, or the one of a folder or file of articles.
  @FunctionalInterface
  public interface Opener {
    /// Opens it; the caller closes it.
    ///
    /// @param where as it was typed
    NamedIndex open(String where) throws IOException;
  }
}

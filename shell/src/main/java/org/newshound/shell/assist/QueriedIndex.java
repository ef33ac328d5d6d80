package org.newshound.shell.assist;

import java.io.IOException;
import org.newshound.index.ArticleIndex;

/// The index that lines are typed for, which may be another one for each line.
public interface QueriedIndex {
  /// Queries an index.
  ///
  /// @param <T> the result
  @FunctionalInterface
  interface Use<T> {
    /// Returns the result.
    T of(ArticleIndex index) throws IOException;
  }

  /// Returns the answer to a question; the index stays open until it is answered.
  ///
  /// @param <T> the answer
  <T> T ask(Use<T> question) throws IOException;
}

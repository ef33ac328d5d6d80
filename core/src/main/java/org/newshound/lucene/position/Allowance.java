package org.newshound.lucene.position;

import org.apache.lucene.index.QueryTimeout;

/// What a search may spend. Whoever spends asks before going on; whoever meets a limit stops all.
public interface Allowance extends QueryTimeout {
  /// Returns how many words of the index wildcards and misspelt words may stand for together.
  int expansion();

  /// Returns how many matches of one pattern in one text may be kept.
  int matches();

  /// Stops the search for another reason than time.
  ///
  /// @param reason the reason, for a reader
  void stop(String reason);
}

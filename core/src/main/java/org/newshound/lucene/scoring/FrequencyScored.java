package org.newshound.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/// A query that is scored by statistics of the whole index.
public interface FrequencyScored {
  /// Asks a searcher for all statistics that the score needs, so that one that collects them sees
  /// them even where the query itself comes to nothing.
  void ask(IndexSearcher searcher) throws IOException;
}

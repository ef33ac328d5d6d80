package org.newshound.lucene.store;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.newshound.index.IndexListener;

/// Merges in the background and tells a listener.
final class ToldMerges extends ConcurrentMergeScheduler {
  private final IndexListener listener;

  ToldMerges(IndexListener listener) {
    this.listener = listener;
  }

  @Override
  protected void doMerge(MergeSource source, MergePolicy.OneMerge merge) throws IOException {
    long start = System.nanoTime();
    try {
      super.doMerge(source, merge);
    } catch (IOException e) {
      listener.failed(e);
      throw e;
    }
    listener.merged(merge.totalNumDocs(), Duration.ofNanos(System.nanoTime() - start));
  }
}

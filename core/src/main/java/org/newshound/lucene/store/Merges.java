package org.newshound.lucene.store;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.newshound.index.IndexListener;

/// Merges in the background and tells a listener. A merge that fails closes the writer, which
/// remembers why: the next caller of the index is told, and no background thread prints anything.
final class Merges extends ConcurrentMergeScheduler {
  private final IndexListener listener;

  Merges(IndexListener listener) {
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
    if (!merge.isAborted()) {
      listener.merged(merge.totalNumDocs(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  @Override
  protected void handleMergeException(Throwable failure) {}
}

package org.newshound.lucene.store;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/// Merges in the background. One that fails closes the writer, which remembers why: whoever uses
/// the index next is told, and nothing is printed by a thread that nobody knows of.
final class Merges extends ConcurrentMergeScheduler {
  @Override
  protected void handleMergeException(Throwable failure) {}
}

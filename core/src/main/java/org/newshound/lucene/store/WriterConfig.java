package org.newshound.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.LockObtainFailedException;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.document.Orders;
import org.newshound.lucene.folder.IndexFolder;

/// How the Lucene writer of an index is set up.
final class WriterConfig {
  private WriterConfig() {}

  /// Opens a writer.
  ///
  /// @throws IndexLockedException when the index is being written already
  static IndexWriter open(IndexFolder folder, IndexOptions options, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config = of(options).setOpenMode(mode);
    try {
      return folder.guarded(() -> new IndexWriter(folder.directory(), config));
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(
          folder.where() + " is being written by another program; reading it works", e);
    }
  }

  private static IndexWriterConfig of(IndexOptions options) {
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(options.bufferMegabytes())
        .setSimilarity(NewsSimilarity.create())
        .setIndexSort(Orders.newest())
        .setMergePolicy(new NoMergeRefreshPolicy(new TieredMergePolicy()))
        .setMergeScheduler(new Merges(options.listener()))
        .setIndexDeletionPolicy(new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy()))
        .setCommitOnClose(false);
  }
}

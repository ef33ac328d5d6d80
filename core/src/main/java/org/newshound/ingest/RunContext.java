package org.newshound.ingest;

import java.util.List;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.WritableFileRegister;
import org.newshound.ingest.folder.FileTree;

/// What the parts of a run over files share.
///
/// @param index the index that is brought in step
/// @param settings how
/// @param tree the files
/// @param counts what came of each thing that was named, in order
/// @param fates what becomes of the articles
/// @param writer takes what is read
record RunContext(
    WritableIndex index,
    IngestSettings settings,
    FileTree tree,
    List<SourceCounts> counts,
    Fates fates,
    IngestWriter writer) {
  WritableFileRegister register() {
    return index.files();
  }

  /// Returns the counts that a file belongs to.
  SourceCounts countsOf(FileTree.Entry entry) {
    return counts.get(entry.source());
  }
}

package org.newshound.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentInfos;
import org.jspecify.annotations.Nullable;

/// Merges as another policy does, but never because somebody looks: who opens a reader would wait
/// for the merge, and where nothing is committed afterwards its files would have been written for
/// nothing, at every opening anew.
final class NoMergeRefreshPolicy extends FilterMergePolicy {
  NoMergeRefreshPolicy(MergePolicy policy) {
    super(policy);
  }

  @Override
  public @Nullable MergeSpecification findFullFlushMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    return trigger == MergeTrigger.GET_READER
        ? null
        : super.findFullFlushMerges(trigger, segments, context);
  }
}

package org.newshound.index;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// How an index is opened.
///
/// ```java
/// IndexOptions.DEFAULT.withCommitOnClose(true).withRefreshEvery(Duration.ofSeconds(1));
/// ```
///
/// @param bufferMegabytes how much memory unwritten changes may take
/// @param language the language of articles that do not say or show theirs
/// @param commitOnClose whether closing commits what was written
/// @param refreshEvery how often changes become visible to searches by themselves; null for never
/// @param listener hears what happens
/// @param clock tells the time, by which embargoes end and `yesterday` is counted
/// @param mapped whether the files of a folder are mapped into memory
public record IndexOptions(
    double bufferMegabytes,
    String language,
    boolean commitOnClose,
    @Nullable Duration refreshEvery,
    IndexListener listener,
    InstantSource clock,
    boolean mapped) {
  /// 64 MB, English, mapped files; closing commits nothing, and nothing is refreshed by itself.
  public static final IndexOptions DEFAULT = new IndexOptions(64, "en");

  /// Checks the ranges.
  public IndexOptions {
    if (!(bufferMegabytes >= 1 && bufferMegabytes <= 2000)) {
      throw new IllegalArgumentException(
          "a buffer of " + bufferMegabytes + " MB is not within 1 to 2000");
    }
    if (refreshEvery != null && refreshEvery.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(
          "changes become visible once a millisecond at most, not every " + refreshEvery);
    }
  }

  /// Makes one with the usual rest.
  ///
  /// @param bufferMegabytes how much memory unwritten changes may take
  /// @param language the language of articles that do not say or show theirs
  public IndexOptions(double bufferMegabytes, String language) {
    this(bufferMegabytes, language, false, null, IndexListener.NONE, InstantSource.system(), true);
  }

  /// {@return a copy with which closing commits, or does not}
  ///
  /// @param commits whether it does; a commit that fails is thrown by closing
  public IndexOptions withCommitOnClose(boolean commits) {
    return new IndexOptions(
        bufferMegabytes, language, commits, refreshEvery, listener, clock, mapped);
  }

  /// {@return a copy with which changes become visible by themselves}
  ///
  /// @param period how often; null for never
  public IndexOptions withRefreshEvery(@Nullable Duration period) {
    return new IndexOptions(
        bufferMegabytes, language, commitOnClose, period, listener, clock, mapped);
  }

  /// {@return a copy with another listener}
  ///
  /// @param other hears what happens
  public IndexOptions withListener(IndexListener other) {
    return new IndexOptions(
        bufferMegabytes, language, commitOnClose, refreshEvery, other, clock, mapped);
  }

  /// {@return a copy with another clock}
  ///
  /// @param other tells the time
  public IndexOptions withClock(InstantSource other) {
    return new IndexOptions(
        bufferMegabytes, language, commitOnClose, refreshEvery, listener, other, mapped);
  }

  /// {@return a copy with which the files of a folder are mapped into memory, or read} In a process
  /// that has not opened an index yet, an index whose files are read opens faster, and each search
  /// is slower: that suits a question or two. Interrupting a thread that searches such an index
  /// stops its search and no other.
  ///
  /// @param maps whether they are mapped
  public IndexOptions withMappedFiles(boolean maps) {
    return new IndexOptions(
        bufferMegabytes, language, commitOnClose, refreshEvery, listener, clock, maps);
  }
}

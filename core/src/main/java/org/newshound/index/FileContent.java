package org.newshound.index;

import java.util.List;
import org.newshound.read.ReadOutcome;

/// What was found in a file.
///
/// @param outcomes how many articles, rejects and skips of it were dealt with
/// @param articles how many different articles it yields
/// @param duplicates how many of the articles read another place had yielded already
/// @param rejected how many articles could not be read
/// @param skipped how many things were sound but no articles
/// @param unread what was rejected or skipped, in order; the first thousand
public record FileContent(
    long outcomes,
    long articles,
    long duplicates,
    long rejected,
    long skipped,
    List<ReadOutcome.Unread> unread) {
  /// Nothing.
  public static final FileContent NONE = new FileContent(0, 0, 0, 0, 0, List.of());

  /// Copies the list.
  public FileContent {
    unread = List.copyOf(unread);
  }

  /// {@return the content of a file that is no article}
  ///
  /// @param skipped what it is instead
  public static FileContent of(ReadOutcome.Skipped skipped) {
    return new FileContent(1, 0, 0, 0, 1, List.of(skipped));
  }

  /// {@return how many articles were read, those that it yields twice included}
  public long read() {
    return outcomes - rejected - skipped;
  }

  /// {@return how many articles no other place had yielded}
  public long own() {
    return Math.max(0, read() - duplicates);
  }
}

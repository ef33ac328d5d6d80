package org.newshound.index.files;

import java.util.List;
import java.util.function.UnaryOperator;
import org.newshound.article.Origin;
import org.newshound.read.ReadOutcome;
import org.newshound.read.json.UnreadLine;

/// What was found in a file.
///
/// @param outcomes how many articles, rejects and skips of it were dealt with
/// @param articles how many different articles it yields
/// @param rejected how many articles could not be read
/// @param skipped how many things were sound but no articles
/// @param unread what was rejected or skipped, in order; the first thousand
public record FileContent(
    long outcomes, long articles, long rejected, long skipped, List<ReadOutcome.Unread> unread) {
  /// Nothing.
  public static final FileContent NONE = new FileContent(0, 0, 0, 0, List.of());

  /// Copies the list.
  public FileContent {
    unread = List.copyOf(unread);
  }

  /// {@return the content of a file that is no article}
  ///
  /// @param skipped what it is instead
  public static FileContent of(ReadOutcome.Skipped skipped) {
    return new FileContent(1, 0, 0, 1, List.of(skipped));
  }

  /// {@return the same with lines of JSON, as [#unreadLines] gives them, for what was not read}
  ///
  /// @param lines the lines
  /// @throws IllegalArgumentException when one is no such line
  public FileContent withUnreadLines(List<String> lines) {
    return withUnread(lines.stream().map(UnreadLine::read).toList());
  }

  /// {@return what was rejected or skipped, a line of JSON each}
  public List<String> unreadLines() {
    return unread.stream().map(UnreadLine::write).toList();
  }

  /// {@return the same with other paths in the origins of what was not read}
  ///
  /// @param turn gives the other path for one
  public FileContent at(UnaryOperator<String> turn) {
    return withUnread(unread.stream().map(one -> at(one, turn)).toList());
  }

  private static ReadOutcome.Unread at(ReadOutcome.Unread unread, UnaryOperator<String> turn) {
    Origin old = unread.origin();
    Origin origin = new Origin(turn.apply(old.path()), old.entry(), old.offset(), old.format());
    return switch (unread) {
      case ReadOutcome.Rejected reject ->
          new ReadOutcome.Rejected(origin, reject.reason(), reject.raw());
      case ReadOutcome.Skipped skip -> new ReadOutcome.Skipped(origin, skip.reason());
    };
  }

  private FileContent withUnread(List<ReadOutcome.Unread> other) {
    return new FileContent(outcomes, articles, rejected, skipped, other);
  }

  /// {@return how many articles were read, those that it yields twice included}
  public long read() {
    return outcomes - rejected - skipped;
  }
}

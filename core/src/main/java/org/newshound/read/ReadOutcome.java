package org.newshound.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Origin;

/// What became of one article, or of a place where one was looked for.
public sealed interface ReadOutcome {

  /// An article was read.
  ///
  /// @param article the article
  /// @param report what each part of its text was taken for
  record Accepted(Article article, ReadReport report) implements ReadOutcome {}

  /// A place that gave no article, and why.
  sealed interface Unread extends ReadOutcome {
    /// {@return where}
    Origin origin();

    /// {@return why, in words for a reader}
    String reason();
  }

  /// There should have been an article, but there is none that can be read.
  ///
  /// @param origin where
  /// @param reason what is wrong, in words for a reader: "line 3, column 14: expected a comma"
  /// @param raw the text that was refused, where an article is a line of its own; null elsewhere
  record Rejected(Origin origin, String reason, @Nullable String raw) implements Unread {
    /// Makes one without the text that was refused.
    ///
    /// @param origin where
    /// @param reason what is wrong, in words for a reader
    public Rejected(Origin origin, String reason) {
      this(origin, reason, null);
    }

    /// {@return the refusal of a file or stream that could not be opened or failed before its end}
    ///
    /// @param path its path or name
    /// @param fault how it failed
    public static Rejected unreadable(String path, IOException fault) {
      String reason =
          switch (fault) {
            case AccessDeniedException denied -> "no permission to read it";
            case NoSuchFileException gone -> "it is no longer there";
            default ->
                "it cannot be read" + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
          };
      return new Rejected(Origin.of(path, "file"), reason);
    }
  }

  /// There is something sound here that is not an article, such as a planning item.
  ///
  /// @param origin where
  /// @param reason what it is instead
  record Skipped(Origin origin, String reason) implements Unread {}
}

package org.newshound.read.parts;

import java.util.Locale;
import java.util.Optional;
import org.newshound.article.Status;

/// The words by which formats say whether an article may be shown.
final class StatusWords {
  private StatusWords() {}

  /// Returns the word in lower case, without a vocabulary before it.
  static String word(String code) {
    String clean = Texts.line(code);
    int from = Math.max(clean.lastIndexOf(':'), clean.lastIndexOf('/')) + 1;
    return clean.substring(from).toLowerCase(Locale.ROOT);
  }

  /// Returns the status that a word means; nothing when it is unknown.
  static Optional<Status> status(String word) {
    return switch (word) {
      case "canceled", "cancelled", "killed", "deleted" -> Optional.of(Status.CANCELED);
      case "withheld" -> Optional.of(Status.WITHHELD);
      case "", "usable", "embargoed", "published" -> Optional.of(Status.USABLE);
      default -> Optional.empty();
    };
  }
}

package org.newshound.article;

import java.util.Locale;

/// Whether an article may be shown. An embargo is separate: it ends by itself.
public enum Status {
  /// May be shown.
  USABLE,
  /// Held back by its publisher.
  WITHHELD,
  /// Withdrawn by its publisher.
  CANCELED;

  /// {@return the word of the JSON lines form, such as `usable`}
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

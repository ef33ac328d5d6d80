package org.newshound.article;

import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// Where an article was read from. No part of what identifies or ranks it.
///
/// @param path the file, as the caller named it
/// @param entry the file's place inside an archive, if it lies in one
/// @param offset the byte the article starts at, or null when it is the whole file, or one of
///   another encoding than UTF-8
/// @param format the name of the format it was read as, such as `text`
public record Origin(
    String path, @Nullable String entry, @Nullable Long offset, @Nullable String format) {
  /// Checks that no part is blank and the offset not negative.
  public Origin {
    path = Check.text("origin path", path);
    entry = Check.optionalText("origin entry", entry);
    format = Check.optionalText("origin format", format);
    if (offset != null && offset < 0) {
      throw new IllegalArgumentException("origin offset " + offset + " is negative");
    }
  }

  /// {@return the origin of an article that is a whole file}
  ///
  /// @param path where it was read from
  /// @param format the name of its format
  public static Origin of(String path, String format) {
    return new Origin(path, null, null, format);
  }

  /// {@return the origin of what lies in this, as a file in an archive or a message in a mailbox}
  ///
  /// @param inner its place there
  public Origin within(String inner) {
    return new Origin(path, entry == null ? inner : entry + '!' + inner, offset, format);
  }

  /// {@return the same without the byte that the article starts at}
  public Origin withoutOffset() {
    return new Origin(path, entry, null, format);
  }
}

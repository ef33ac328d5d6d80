package org.newshound.read;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;

/// A file, or a stream under a name, that is about to be read.
///
/// @param path how the caller names it
/// @param entry its place in the archive it lies in; null when it lies in none
/// @param hasOffsets whether its bytes are those of the file, so that the place of an article in
///   them can be told; not so when the file was decoded first
/// @param bytes its content, read once; whoever opened it closes it
/// @param limits how much of it may be read
/// @param mapping which column or key holds a part of the article; empty when the format is to find
///   out by itself
public record Input(
    String path,
    @Nullable String entry,
    boolean hasOffsets,
    InputStream bytes,
    ReadLimits limits,
    Map<ArticlePart, String> mapping) {
  /// Copies the mapping.
  public Input {
    mapping = Map.copyOf(mapping);
  }

  /// Makes an input that lies in no archive and whose columns and keys are found by their usual
  /// names.
  ///
  /// @param path how the caller names it
  /// @param bytes its content
  /// @param limits how much of it may be read
  public Input(String path, InputStream bytes, ReadLimits limits) {
    this(path, null, true, bytes, limits, Map.of());
  }

  /// {@return the origin of an article that is all of this input}
  ///
  /// @param format the name of the format it is read as
  public Origin origin(String format) {
    return new Origin(path, entry, null, format);
  }

  /// {@return the origin of one of several articles of this input}
  ///
  /// @param format the name of the format it is read as
  /// @param offset the byte it starts at
  public Origin origin(String format, long offset) {
    return new Origin(path, entry, hasOffsets ? offset : null, format);
  }

  /// {@return this input with other names of columns and keys}
  ///
  /// @param other which column or key holds a part of the article
  public Input withMapping(Map<ArticlePart, String> other) {
    return new Input(path, entry, hasOffsets, bytes, limits, other);
  }
}

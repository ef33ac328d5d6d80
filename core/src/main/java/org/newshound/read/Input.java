package org.newshound.read;

import java.io.InputStream;
import java.util.Map;
import org.newshound.article.ArticlePart;

/// A file, or a stream under a name, that is about to be read.
///
/// @param path how the caller names it; goes into each article's origin
/// @param bytes its content, read once; whoever opened it closes it
/// @param limits how much of it may be read
/// @param mapping which column or key holds a part of the article; empty when the format is to find
///   out by itself
public record Input(
    String path, InputStream bytes, ReadLimits limits, Map<ArticlePart, String> mapping) {
  /// Copies the mapping.
  public Input {
    mapping = Map.copyOf(mapping);
  }

  /// Makes an input whose columns and keys are found by their usual names.
  ///
  /// @param path how the caller names it
  /// @param bytes its content
  /// @param limits how much of it may be read
  public Input(String path, InputStream bytes, ReadLimits limits) {
    this(path, bytes, limits, Map.of());
  }
}

package org.newshound.read.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newshound.article.Block;
import org.newshound.read.words.LanguageGuess;

/// Guesses the language of an article that does not say it.
public final class BodyLanguage {
  private BodyLanguage() {}

  /// {@return the language tag of the text; nothing when it is not sure}
  ///
  /// @param body the text
  public static Optional<String> of(List<Block> body) {
    return LanguageGuess.of(body.stream().map(Block::text).collect(Collectors.joining("\n")));
  }
}

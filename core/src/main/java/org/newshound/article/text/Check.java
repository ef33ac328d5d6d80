package org.newshound.article.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The argument checks that the records of an article share.
public final class Check {
  private Check() {}

  /// {@return the text when it holds more than white space; refuses it otherwise} Half a surrogate
  /// pair in it becomes U+FFFD, as it does when text is encoded: an article is equal to itself when
  /// it comes back from where it was kept.
  public static String text(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank; leave it out instead");
    }
    return WellFormed.of(text);
  }

  /// {@return the text when it is absent or holds more than white space; refuses it otherwise}
  public static @Nullable String optionalText(String what, @Nullable String text) {
    return text == null ? null : text(what, text);
  }

  /// {@return an immutable copy whose every member holds more than white space}
  public static List<String> texts(String what, List<String> texts) {
    return texts.stream().map(text -> text(what, text)).toList();
  }

  /// {@return the text when it can be told from all others once it is encoded; refuses it
  /// otherwise}
  public static String key(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank; leave it out instead");
    }
    misfit(text)
        .ifPresent(misfit -> {
          throw new IllegalArgumentException(what + ' ' + misfit);
        });
    return text;
  }

  /// {@return what keeps a text from being told from all others: two texts that differ only in half
  /// a surrogate pair are one and the same once encoded}
  public static Optional<String> misfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isISOControl(unit)) {
        return Optional.of(String.format("has the control character U+%04X", (int) unit));
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        return Optional.of("is not well-formed UTF-16");
      }
    }
    return Optional.empty();
  }

  /// {@return the confidence when it lies between 0 and 1; refuses it otherwise}
  public static double confidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
    return confidence;
  }
}

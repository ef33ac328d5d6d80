package org.newshound.article.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What identifies an article: the id it was given, or one made from its headline and body.
public final class ArticleId {
  /// The longest id, in UTF-8 bytes.
  public static final int MAX_BYTES = 512;

  private static final int HASH_CHARS = 32;

  private ArticleId() {}

  /// Says what is wrong with an id, or nothing when it is valid: 1 to 512 bytes of UTF-8 made from
  /// well-formed UTF-16 without control characters. Lone surrogates are refused because two ids
  /// that differ only in them are one and the same once encoded.
  ///
  /// @param id the article's id
  /// @return what is wrong, or nothing
  public static Optional<String> problem(String id) {
    if (id.isBlank()) {
      return Optional.of("id is blank");
    }
    Optional<String> misfit = Check.misfit(id);
    if (misfit.isPresent()) {
      return misfit.map(what -> "id " + what);
    }
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= MAX_BYTES
        ? Optional.empty()
        : Optional.of("id has " + bytes + " bytes, more than " + MAX_BYTES);
  }

  /// {@return the id of an article that was given none: 32 hex digits of the SHA-256 over the
  /// folded headline, U+001F and the folded body} Folding is NFC, white space runs to one space,
  /// trimmed.
  ///
  /// @param headline the headline, or null
  /// @param body the body, its blocks parted by line feeds
  public static String ofContent(@Nullable String headline, String body) {
    String content = fold(headline == null ? "" : headline) + '\u001f' + fold(body);
    byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, HASH_CHARS);
  }

  private static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char unit = composed.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        gap = !folded.isEmpty();
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.append(unit);
      }
    }
    return folded.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

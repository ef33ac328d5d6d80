package org.newshound.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What files begin with that hold no text to read, however few other bytes there are to go by.
///
/// Beginnings of printable characters alone may also be those of a text (`GIF89a turns 40`), so
/// behind them nothing stands or some character that no text has.
public enum FileSignature {
  /// Pictures.
  PNG("\u0089PNG"),
  /// Pictures.
  JPEG("\u00FF\u00D8\u00FF"),
  /// Pictures.
  GIF("GIF8[79]a" + FileSignature.NO_TEXT),
  /// Pictures.
  WEBP("RIFF.{4}WEBP"),
  /// Pictures.
  ICO("\0\0\u0001\0"),
  /// Pictures.
  TIFF("II\\*\0|MM\0\\*"),
  /// Films and pictures, whose first box tells its length.
  MPEG4("\0\0\0.ftyp"),
  /// Films and sounds.
  RIFF("RIFF" + FileSignature.NO_TEXT),
  /// Sounds; a version of one small number follows.
  ID3("ID3[\0-\u0008]"),
  /// Sounds.
  OGG("OggS\0"),
  /// Fonts.
  WOFF("wOF[F2]" + FileSignature.NO_TEXT),
  /// Fonts.
  OPENTYPE("OTTO\0|\0\u0001\0\0"),
  /// Portable documents.
  PDF("%PDF-"),
  /// Documents and tables of offices, up to 2003.
  OFFICE("\u00D0\u00CF\u0011\u00E0"),
  /// Compressed files and archives.
  PACKED(
      "PK(?:\u0003\u0004|\u0005\u0006)|\u001F\u008B|\u00FD7zXZ\0|[(]\u00B5/\u00FD"
          + "|7z\u00BC\u00AF'\u001C|Rar!\u001A\u0007"),
  /// Databases.
  SQLITE("SQLite format 3\0"),
  /// Programs.
  ELF("\u007FELF");

  private static final String NO_TEXT = "(?:$|(?=.{0,57}[\0-\u0008\u000B\u000E-\u001F]))";
  private static final int NEAR = 64;

  private final Pattern beginning;

  FileSignature(String beginning) {
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
  }

  /// {@return what begins so, if it is known}
  ///
  /// @param head the beginning of a file, a character for each byte
  public static Optional<FileSignature> of(String head) {
    String near = head.substring(0, Math.min(head.length(), NEAR));
    return Arrays.stream(values())
        .filter(each -> each.beginning.matcher(near).lookingAt())
        .findFirst();
  }

  static Optional<FileSignature> of(byte[] head) {
    return of(new String(head, 0, Math.min(head.length, NEAR), StandardCharsets.ISO_8859_1));
  }
}

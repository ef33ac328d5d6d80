package org.newshound.read.other;

import java.util.Optional;
import org.newshound.read.Head;
import org.newshound.read.decode.FileSignature;

/// Tells files by their first bytes, each of which is a character of a head that is no text.
final class FirstBytes {
  private FirstBytes() {}

  static Optional<Kind> of(Head head) {
    return head.text().startsWith("{\\rtf")
        ? Optional.of(Kind.unread("an RTF file, to be saved as text or HTML first"))
        : FileSignature.of(head.text()).map(FirstBytes::kind);
  }

  private static Kind kind(FileSignature signature) {
    return switch (signature) {
      case PNG, JPEG, GIF, ICO, TIFF -> Kind.sure("a picture (" + signature.name() + ")");
      case WEBP -> Kind.sure("a picture (WebP)");
      case MPEG4 -> Kind.sure("a film or picture (MPEG-4)");
      case RIFF -> Kind.sure("a film or sound file (RIFF)");
      case ID3, OGG -> Kind.sure("a sound file");
      case WOFF, OPENTYPE -> Kind.sure("a font");
      case PDF -> Kind.unread("a PDF file, whose text has to be taken out first");
      case OFFICE -> Kind.unread("an old office document");
      case PACKED -> Kind.unread("a packed file that cannot be opened");
      case SQLITE -> Kind.sure("a database (SQLite)");
      case ELF -> Kind.sure("a program");
    };
  }
}

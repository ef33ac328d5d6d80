package org.newshound.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Finds what a file of markup says of its encoding: in the XML declaration, or in a `meta` element
/// as browsers look for it, which is in no comment, script or style and is no attribute of another
/// element.
final class Declaration {
  private static final int XML_BYTES = 1024;
  private static final int META_BYTES = 8192;
  private final String head;
  private int at;

  private Declaration(String head) {
    this.head = head;
  }

  /// Returns the label; empty when there is none.
  static String of(byte[] bytes) {
    int length = Math.min(bytes.length, META_BYTES);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String xml = xml(head);
    return xml.isEmpty() && head.stripLeading().startsWith("<")
        ? new Declaration(head).meta()
        : xml;
  }

  private static String xml(String head) {
    int start = head.indexOf("<?xml ");
    int end = start < 0 || start > XML_BYTES ? -1 : head.indexOf("?>", start);
    if (end < 0) {
      return "";
    }
    String declaration = head.substring(start, end);
    int name = declaration.indexOf("encoding");
    int equals = name < 0 ? -1 : declaration.indexOf('=', name);
    return equals < 0 ? "" : value(declaration.substring(equals + 1));
  }

  private String meta() {
    for (at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (head.startsWith("<script", at)) {
        skipTo("</script");
      } else if (head.startsWith("<style", at)) {
        skipTo("</style");
      } else {
        int end = head.indexOf('>', at);
        String label =
            head.startsWith("<meta", at) && end > 0 ? label(head.substring(at, end)) : "";
        if (!label.isEmpty()) {
          return label;
        }
        at = end < 0 ? head.length() : end + 1;
      }
    }
    return "";
  }

  private void skipTo(String end) {
    int found = head.indexOf(end, at + 1);
    at = found < 0 ? head.length() : found + end.length();
  }

  /// Returns the label in a `meta` element: its `charset`, or the one within its `content`.
  private static String label(String tag) {
    int name = tag.indexOf("charset");
    int equals = name < 0 ? -1 : tag.indexOf('=', name);
    return equals < 0 ? "" : value(tag.substring(equals + 1));
  }

  private static String value(String text) {
    int start = 0;
    while (start < text.length() && " \t\r\n\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isLabel(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isLabel(char unit) {
    return Character.isLetterOrDigit(unit) || "-_:.()".indexOf(unit) >= 0;
  }
}

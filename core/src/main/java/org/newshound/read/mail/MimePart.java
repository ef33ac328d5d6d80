package org.newshound.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A message, or a part of one, whose lines have one character for each byte.
///
/// @param headers its header
/// @param lines its content
record MimePart(Headers headers, List<String> lines) {
  private static final String DIGEST = "multipart/digest";
  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 500;

  /// Reads a part: header lines, a blank line, content.
  static MimePart of(List<String> lines) {
    int blank = 0;
    while (blank < lines.size() && !lines.get(blank).isBlank()) {
      blank++;
    }
    return new MimePart(
        Headers.of(lines.subList(0, blank)),
        lines.subList(Math.min(blank + 1, lines.size()), lines.size()));
  }

  /// Returns the part that holds the text to read: plain text, or HTML where there is no plain one.
  @Nullable MimePart text() {
    List<MimePart> leaves = new ArrayList<>();
    leaves(0, leaves);
    MimePart html = null;
    for (MimePart leaf : leaves) {
      String type = leaf.headers().contentType();
      boolean blank = leaf.lines().stream().allMatch(String::isBlank);
      if (type.equals("text/plain") && !blank) {
        return leaf;
      }
      html = html == null && type.equals("text/html") && !blank ? leaf : html;
    }
    return html;
  }

  private void leaves(int depth, List<MimePart> found) {
    String type = headers.contentType();
    String disposition = headers.raw("content-disposition").toLowerCase(Locale.ROOT);
    if (disposition.startsWith("attachment") || found.size() >= MOST_PARTS) {
      return;
    }
    if (type.startsWith("multipart/") && depth < DEEPEST) {
      boolean digest = type.equals(DIGEST);
      parts().stream()
          .filter(part -> !digest || !part.isUntyped())
          .forEach(part -> part.leaves(depth + 1, found));
    } else if (!isMessage(type)) {
      found.add(this);
    }
  }

  /// In a digest, a part without a type is a message.
  private boolean isUntyped() {
    return headers.raw("content-type").isEmpty();
  }

  private static boolean isMessage(String type) {
    return type.equals("message/rfc822") || type.equals("message/global");
  }

  /// Returns the messages that are attached to this one, and those attached to them, in order.
  List<MimePart> attachedMessages() {
    List<MimePart> found = new ArrayList<>();
    attachedMessages(0, false, found);
    return found;
  }

  private void attachedMessages(int depth, boolean digest, List<MimePart> found) {
    String type = headers.contentType();
    boolean untyped = digest && isUntyped();
    if (depth >= DEEPEST || found.size() >= MOST_PARTS) {
      return;
    }
    if (type.startsWith("multipart/")) {
      boolean list = type.equals(DIGEST);
      parts().forEach(part -> part.attachedMessages(depth + 1, list, found));
    } else if (isMessage(type) || untyped) {
      MimePart inner = of(decodedLines());
      found.add(inner);
      inner.attachedMessages(depth + 1, false, found);
    }
  }

  /// An attached message is not to be encoded, and sometimes is.
  private List<String> decodedLines() {
    String encoding = headers.raw("content-transfer-encoding").strip().toLowerCase(Locale.ROOT);
    List<String> given = lines;
    if (encoding.equals("base64") || encoding.equals("quoted-printable")) {
      byte[] bytes = Encodings.bytes(String.join("\n", lines), encoding);
      given = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    }
    int start = 0;
    while (start < given.size() && given.get(start).isBlank()) {
      start++;
    }
    return given.subList(start, given.size());
  }

  private List<MimePart> parts() {
    String boundary = "--" + headers.parameter("content-type", "boundary");
    List<MimePart> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i).stripTrailing() : boundary + "--";
      if (line.equals(boundary) || line.equals(boundary + "--")) {
        if (start >= 0 && parts.size() < MOST_PARTS) {
          parts.add(of(lines.subList(start, i)));
        }
        start = line.equals(boundary) ? i + 1 : -1;
      }
    }
    return parts;
  }

  /// Returns the content decoded.
  String content() {
    byte[] bytes =
        Encodings.bytes(String.join("\n", lines), headers.raw("content-transfer-encoding"));
    String text = Encodings.text(bytes, headers.parameter("content-type", "charset"));
    boolean flowed =
        headers.parameter("content-type", "format").toLowerCase(Locale.ROOT).equals("flowed");
    return flowed ? unflowed(text) : text;
  }

  /// Joins the lines that RFC 3676 marks with a blank at their ends.
  private String unflowed(String text) {
    boolean drop =
        headers.parameter("content-type", "delsp").toLowerCase(Locale.ROOT).equals("yes");
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      boolean goesOn = plain.endsWith(" ") && !plain.equals("-- ");
      joined.append(goesOn && drop ? plain.substring(0, plain.length() - 1) : plain);
      joined.append(goesOn ? "" : "\n");
    }
    return joined.toString();
  }
}

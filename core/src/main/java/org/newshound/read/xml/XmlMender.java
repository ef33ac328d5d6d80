package org.newshound.read.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.newshound.read.decode.LenientDecoder;

/// Hands XML on as the parser wants it and mends what files in the wild break most often.
///
/// The entities of HTML become character references, whether or not a DTD declares them; a bare `&`
/// becomes `&amp;`; characters and references that XML does not allow go; references into the gap
/// of Latin-1 (`&#146;`) become what windows-1252 has there; white space before the declaration
/// goes. Comments, CDATA sections and processing instructions are passed on untouched, and so are
/// references to entities that the file declares itself: those are left to the parser's limits.
final class XmlMender extends Reader {
  private static final int LOOK_AHEAD = 80;
  private static final int LONGEST_REFERENCE = 64;
  private static final int BUFFER_CHARS = 8 << 10;
  private static final String GAP_OF_LATIN_1 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private enum State {
    START,
    CONTENT,
    DOCTYPE,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final LenientDecoder source;
  private final CharBuffer in = CharBuffer.allocate(BUFFER_CHARS).flip();
  private final StringBuilder out = new StringBuilder();
  private final Set<String> declared = new HashSet<>();
  private int taken;
  private State state = State.START;
  private State outside = State.CONTENT;
  private int brackets;
  private char quote;
  private int skippedLines;
  private long wrongBytes;
  private int bareAmpersands;
  private int wrongCharacters;

  XmlMender(LenientDecoder source) {
    this.source = source;
  }

  /// Returns how many lines were left out before the declaration.
  int skippedLines() {
    return skippedLines;
  }

  /// Returns what was mended since the last call.
  List<String> takeWarnings() {
    List<String> warnings = new ArrayList<>();
    if (source.wrongBytes() > wrongBytes) {
      warnings.add((source.wrongBytes() - wrongBytes) + " bytes are not in the file's encoding");
      wrongBytes = source.wrongBytes();
    }
    if (bareAmpersands > 0) {
      warnings.add(bareAmpersands + " ampersands that begin no known entity were read as such");
      bareAmpersands = 0;
    }
    if (wrongCharacters > 0) {
      warnings.add(wrongCharacters + " characters that XML does not allow were left out");
      wrongCharacters = 0;
    }
    return warnings;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (taken == out.length()) {
      out.setLength(0);
      taken = 0;
      while (out.length() < length && ensure(LOOK_AHEAD)) {
        step();
      }
    }
    if (out.isEmpty()) {
      return -1;
    }
    int count = Math.min(length, out.length() - taken);
    out.getChars(taken, taken + count, target, offset);
    taken += count;
    return count;
  }

  @Override
  public void close() {}

  /// Tries to have so many characters ready, and says whether there is any.
  private boolean ensure(int count) throws IOException {
    boolean more = true;
    while (more && in.remaining() < count) {
      in.compact();
      int before = in.position();
      source.read(in);
      more = in.position() > before;
      in.flip();
    }
    return in.hasRemaining();
  }

  private void step() {
    switch (state) {
      case START -> start();
      case CONTENT -> content();
      case DOCTYPE -> doctype();
      case COMMENT -> until("-->");
      case CDATA -> until("]]>");
      case INSTRUCTION -> until("?>");
    }
  }

  private void start() {
    if (Character.isWhitespace(in.charAt(0))) {
      skippedLines += in.get() == '\n' ? 1 : 0;
    } else {
      state = State.CONTENT;
    }
  }

  private void content() {
    char next = in.charAt(0);
    if (next == '&') {
      reference();
    } else if (next != '<' || !opened()) {
      copy(1);
    }
  }

  /// Enters what begins with `<` and is no tag.
  private boolean opened() {
    if (looksAt("<!DOCTYPE")) {
      return enter(State.DOCTYPE, 9);
    }
    outside = State.CONTENT;
    return commented()
        || (looksAt("<![CDATA[") && enter(State.CDATA, 9))
        || (looksAt("<?") && enter(State.INSTRUCTION, 2));
  }

  private boolean commented() {
    return looksAt("<!--") && enter(State.COMMENT, 4);
  }

  private boolean enter(State entered, int chars) {
    state = entered;
    copy(chars);
    return true;
  }

  private void doctype() {
    char next = in.charAt(0);
    if (quote != 0) {
      quote = next == quote ? 0 : quote;
    } else if (next == '<') {
      outside = State.DOCTYPE;
      if (commented()) {
        return;
      }
      declare();
    } else if (next == '"' || next == '\'') {
      quote = next;
    } else if (next == '[' || next == ']') {
      brackets += next == '[' ? 1 : -1;
    } else if (next == '>' && brackets <= 0) {
      state = State.CONTENT;
    }
    copy(1);
  }

  private void declare() {
    if (!looksAt("<!ENTITY")) {
      return;
    }
    int from = 8;
    while (from < in.remaining() && Character.isWhitespace(in.charAt(from))) {
      from += 1;
    }
    int to = from;
    while (to < in.remaining() && !Character.isWhitespace(in.charAt(to))) {
      to += 1;
    }
    declared.add(in.subSequence(from, to).toString());
  }

  private void until(String end) {
    if (looksAt(end)) {
      copy(end.length());
      state = outside;
    } else {
      copy(1);
    }
  }

  private boolean looksAt(String text) {
    if (in.remaining() < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (in.charAt(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void reference() {
    String name = referenceName();
    int length = name.length() + 2;
    if (name.startsWith("#")) {
      number(codePoint(name), length);
    } else if (isLeftToParser(name)) {
      copy(length);
    } else {
      named(Entities.getByName(name), length);
    }
  }

  private boolean isLeftToParser(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> !name.isEmpty() && declared.contains(name);
    };
  }

  private String referenceName() {
    int end = 1;
    int limit = Math.min(in.remaining(), LONGEST_REFERENCE);
    while (end < limit && isNamePart(in.charAt(end))) {
      end += 1;
    }
    boolean closed = end < limit && in.charAt(end) == ';';
    return closed ? in.subSequence(1, end).toString() : "";
  }

  private static boolean isNamePart(char unit) {
    return Character.isLetterOrDigit(unit) || "#._-:".indexOf(unit) >= 0;
  }

  private void named(String meant, int length) {
    if (meant.isEmpty()) {
      bareAmpersands += 1;
      in.get();
      out.append("&amp;");
    } else {
      meant.codePoints().forEach(this::write);
      in.position(in.position() + length);
    }
  }

  private void number(int value, int length) {
    if (value >= 0x80 && value < 0xA0) {
      write(GAP_OF_LATIN_1.charAt(value - 0x80));
    } else if (isAllowed(value)) {
      write(value);
    } else {
      wrongCharacters += 1;
    }
    in.position(in.position() + length);
  }

  private void write(int codePoint) {
    out.append("&#").append(codePoint).append(';');
  }

  private static int codePoint(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      return hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isAllowed(int value) {
    if (value < ' ') {
      return value == '\t' || value == '\n' || value == '\r';
    }
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return value <= Character.MAX_CODE_POINT && !surrogate && value != 0xFFFE && value != 0xFFFF;
  }

  private void copy(int count) {
    for (int i = 0; i < count; i++) {
      char unit = in.get();
      boolean pair =
          Character.isHighSurrogate(unit)
              && in.hasRemaining()
              && Character.isLowSurrogate(in.charAt(0));
      if (pair) {
        out.append(unit).append(in.get());
      } else if (isAllowed(unit)) {
        out.append(unit);
      } else {
        wrongCharacters += 1;
      }
    }
  }
}

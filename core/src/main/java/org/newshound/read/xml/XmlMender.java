package org.newshound.read.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newshound.read.decode.LenientDecoder;

/// Hands XML on as the parser wants it and mends what files in the wild break most often.
///
/// References are mended as [XmlReferences] says, tags as [XmlTag] reads them. A `<` that begins no
/// tag is text; elements that are never closed end with those around them, end tags that close
/// nothing go, and a prefix that nobody declares is declared. Declarations, comments, processing
/// instructions, text before the first element and characters that XML does not allow go. All is
/// put into one element more, so that whatever follows the end of a feed is no fault; a file that
/// ends inside an element still is one. Line feeds stay, so that lines stay true.
///
/// Not safe for use by several threads at once.
final class XmlMender extends Reader {
  static final String WRAPPER = "mended-file";

  private static final int LOOK_AHEAD = 80;
  private static final int LONGEST_TAG = 32 << 10;
  private static final int BUFFER_CHARS = 64 << 10;
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "BR", "HR", "IMG");
  private static final Map<String, String> MEANT =
      Map.of(
          "rss", "http://purl.org/rss/1.0/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "atom", "http://www.w3.org/2005/Atom");

  private enum State {
    CONTENT,
    DOCTYPE,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final LenientDecoder source;
  private final CharBuffer in = CharBuffer.allocate(BUFFER_CHARS).flip();
  private final StringBuilder out = new StringBuilder();
  private final Mends mends = new Mends();
  private final XmlReferences references = new XmlReferences(mends);
  private final OpenElements open = new OpenElements();
  private State state = State.CONTENT;
  private State outside = State.CONTENT;
  private int taken;
  private int brackets;
  private char quote;
  private boolean rooted;
  private boolean ended;
  private boolean upperCase;
  private int line = 1;
  private int wrapperLine;
  private long wrongBytes;

  XmlMender(LenientDecoder source) {
    this.source = source;
  }

  /// Returns the line in which the element that holds all others was put in; columns there are
  /// further right by its length.
  int wrapperLine() {
    return wrapperLine;
  }

  /// Returns what a file that ended too early had open: an element, a comment, a CDATA section;
  /// empty when it did not.
  String unfinished() {
    if (!ended) {
      return "";
    }
    return switch (state) {
      case CONTENT -> open.isEmpty() ? "" : "<" + open.innermost() + ">";
      case DOCTYPE -> "the DOCTYPE";
      case COMMENT -> "a comment";
      case CDATA -> "a CDATA section";
      case INSTRUCTION -> "a processing instruction";
    };
  }

  /// Says whether any element was found.
  boolean isRooted() {
    return rooted;
  }

  /// Returns the line that was reached.
  int line() {
    return line;
  }

  /// Returns what was mended since the last call.
  List<String> takeWarnings() {
    List<String> warnings = new ArrayList<>();
    if (source.wrongBytes() > wrongBytes) {
      warnings.add((source.wrongBytes() - wrongBytes) + " bytes are not in the file's encoding");
      wrongBytes = source.wrongBytes();
    }
    warnings.addAll(mends.take());
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
      end();
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

  private void end() throws IOException {
    if (!ended && !ensure(1)) {
      ended = true;
      if (rooted && state == State.CONTENT && open.isEmpty()) {
        out.append("</").append(WRAPPER).append('>');
      }
    }
  }

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

  private void step() throws IOException {
    switch (state) {
      case CONTENT -> content();
      case DOCTYPE -> doctype();
      case COMMENT -> leaveOut("-->");
      case CDATA -> cdata();
      case INSTRUCTION -> leaveOut("?>");
    }
  }

  private void content() throws IOException {
    char next = in.charAt(0);
    if (next == '<' && opened()) {
      return;
    }
    if (!rooted) {
      beforeRoot(next);
    } else if (next == '&') {
      in.position(in.position() + references.mend(in, 0, out));
    } else if (next == '<') {
      mends.bareBracket();
      out.append("&lt;");
      in.get();
    } else if (next == ']' && looksAt("]]>")) {
      out.append("]]&gt;");
      in.position(in.position() + 3);
    } else {
      copy(1);
    }
  }

  private void beforeRoot(char next) {
    if (next == '\n') {
      copy(1);
    } else {
      if (!Character.isWhitespace(next) && next != '\uFEFF') {
        mends.leftOut();
      }
      in.get();
    }
  }

  /// Takes what begins with `<`: a tag or something that is none; false when it begins nothing.
  private boolean opened() throws IOException {
    outside = State.CONTENT;
    if (looksAt("<!DOCTYPE")) {
      if (rooted) {
        return enter(State.INSTRUCTION, 2) && untilTagEnd();
      }
      copy(9);
      state = State.DOCTYPE;
      return true;
    }
    if (looksAt("<![CDATA[") && rooted) {
      copy(9);
      state = State.CDATA;
      return true;
    }
    return commented() || (looksAt("<?") && enter(State.INSTRUCTION, 2)) || tag();
  }

  /// A second DOCTYPE goes.
  private boolean untilTagEnd() {
    state = State.CONTENT;
    while (in.hasRemaining() && in.charAt(0) != '>') {
      drop(1);
    }
    drop(Math.min(1, in.remaining()));
    return true;
  }

  private boolean commented() {
    return looksAt("<!--") && enter(State.COMMENT, 4);
  }

  private boolean enter(State entered, int chars) {
    state = entered;
    drop(chars);
    return true;
  }

  private boolean tag() throws IOException {
    ensure(LONGEST_TAG);
    XmlTag tag = XmlTag.read(in);
    if (tag == null) {
      return false;
    }
    if (tag.closing()) {
      endTag(tag);
    } else {
      startTag(tag);
    }
    return true;
  }

  private void startTag(XmlTag tag) {
    if (!rooted) {
      rooted = true;
      wrapperLine = line;
      out.append('<').append(WRAPPER).append('>');
      upperCase = tag.name().equals("RSS") || tag.name().equals("FEED");
    }
    Set<String> missing = open.open(tag);
    missing.forEach(mends::undeclared);
    boolean empty = tag.empty() || VOID.contains(tag.name());
    boolean plain = tag.sound() && missing.isEmpty() && !upperCase && empty == tag.empty();
    if (plain && tag.attributes().values().stream().allMatch(XmlMender::isPlain)) {
      copy(tag.length());
    } else {
      write(tag, missing, empty);
    }
    if (empty) {
      open.close();
    }
  }

  private static boolean isPlain(String value) {
    return value.indexOf('&') < 0;
  }

  private void write(XmlTag tag, Set<String> missing, boolean empty) {
    if (!tag.sound()) {
      mends.wrongTag();
    }
    out.append('<').append(cased(tag.name()));
    for (String prefix : missing) {
      String space = MEANT.getOrDefault(prefix, "urn:undeclared:" + prefix);
      out.append(" xmlns:").append(prefix).append("=\"").append(space).append('"');
    }
    int lines = line;
    tag.attributes()
        .forEach((name, value) -> {
          out.append(' ').append(cased(name)).append("=\"");
          value(value);
          out.append('"');
        });
    int written = line - lines;
    line = lines;
    int from = in.position();
    for (int i = 0; i < tag.length(); i++) {
      if (in.get(from + i) == '\n') {
        line++;
        written--;
      }
    }
    out.append("\n".repeat(Math.max(0, -written))).append(empty ? "/>" : ">");
    in.position(from + tag.length());
  }

  private void value(String value) {
    int i = 0;
    while (i < value.length()) {
      char unit = value.charAt(i);
      switch (unit) {
        case '&' -> {
          i += references.mend(value, i, out);
          continue;
        }
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> append(unit);
      }
      i++;
    }
  }

  private void append(char unit) {
    line += unit == '\n' ? 1 : 0;
    if (Character.isSurrogate(unit) || XmlReferences.isAllowed(unit)) {
      out.append(unit);
    } else {
      mends.wrongCharacter();
    }
  }

  private void endTag(XmlTag tag) {
    if (open.isOpen(tag.name())) {
      while (!open.innermost().equals(tag.name())) {
        String unclosed = open.close();
        mends.unclosed(unclosed);
        out.append("</").append(cased(unclosed)).append('>');
      }
      open.close();
      out.append("</").append(cased(tag.name())).append('>');
    } else if (!VOID.contains(tag.name())) {
      mends.unopened(tag.name());
    }
    drop(tag.length());
  }

  /// Feeds of old have their names in capitals.
  private String cased(String name) {
    if (!upperCase) {
      return name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "pubdate" -> "pubDate";
      case "ispermalink" -> "isPermaLink";
      default -> lower;
    };
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
    references.declare(in.subSequence(from, to).toString());
  }

  private void cdata() {
    if (looksAt("]]>")) {
      copy(3);
      state = outside;
    } else {
      copy(1);
    }
  }

  private void leaveOut(String end) {
    if (looksAt(end)) {
      in.position(in.position() + end.length());
      state = outside;
    } else {
      drop(1);
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

  /// Passes over characters but for their line feeds.
  private void drop(int count) {
    for (int i = 0; i < count; i++) {
      if (in.get() == '\n') {
        out.append('\n');
        line++;
      }
    }
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
        i++;
      } else if (XmlReferences.isAllowed(unit)) {
        line += unit == '\n' ? 1 : 0;
        out.append(unit);
      } else {
        mends.wrongCharacter();
      }
    }
  }
}

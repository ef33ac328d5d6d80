package org.newshound.read.xml.mend;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newshound.read.decode.LenientDecoder;

/// Hands XML on as the parser wants it and mends what files in the wild break most often.
///
/// References are mended as [XmlReferences] says, tags as [XmlTag] reads and [TagWriter] writes
/// them. A `<` that begins no tag, or a ticker symbol ([BareTicker]), is text; elements that are
/// never closed end with those around them, end tags that close nothing go, and a prefix that
/// nobody declares is declared. Declarations, comments, processing instructions, text before the
/// first element and characters that XML does not allow go. All is put into one element more, so
/// that whatever follows the end of a feed is no fault; a file that ends inside an element still is
/// one. Line feeds stay, so that lines stay true.
///
/// Not safe for use by several threads at once.
public final class XmlMender extends Reader {
  public static final String WRAPPER = "mended-file";

  private static final int LOOK_AHEAD = 80;
  private static final int LONGEST_TAG = 32 << 10;
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "BR", "HR", "IMG");

  private enum State {
    CONTENT,
    DOCTYPE,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final LenientDecoder source;
  private final Mends mends = new Mends();
  private final XmlReferences references = new XmlReferences(mends);
  private final OpenElements open = new OpenElements();
  private final XmlPassage passage;
  private final TagWriter tags;
  private final Doctype doctype;
  private State state = State.CONTENT;
  private State outside = State.CONTENT;
  private boolean rooted;
  private boolean ended;
  private int wrapperLine;
  private long wrongBytes;

  public XmlMender(LenientDecoder source) {
    this.source = source;
    this.passage = new XmlPassage(source, mends);
    this.tags = new TagWriter(passage, references, mends);
    this.doctype = new Doctype(passage, references);
  }

  /// Returns the line in which the element that holds all others was put in; columns there are
  /// further right by its length.
  public int wrapperLine() {
    return wrapperLine;
  }

  /// Returns what a file that ended too early had open: an element, a comment, a CDATA section;
  /// empty when it did not.
  public String unfinished() {
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
  public boolean isRooted() {
    return rooted;
  }

  /// Returns the line that was reached.
  public int line() {
    return passage.line();
  }

  /// Returns what was mended since the last call.
  public List<String> takeWarnings() {
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
    if (passage.isTaken()) {
      while (passage.out().length() < length && passage.ensure(LOOK_AHEAD)) {
        step();
      }
      end();
    }
    return passage.take(target, offset, length);
  }

  @Override
  public void close() {}

  private void end() throws IOException {
    if (!ended && !passage.ensure(1)) {
      ended = true;
      if (rooted && state == State.CONTENT && open.isEmpty()) {
        passage.out().append("</").append(WRAPPER).append('>');
      }
    }
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
    char next = passage.next();
    if (next == '<' && opened()) {
      return;
    }
    if (!rooted) {
      beforeRoot(next);
    } else if (next == '&') {
      passage.drop(references.mend(passage.ahead(), 0, passage.out()));
    } else if (next == '<') {
      mends.bareBracket();
      passage.out().append("&lt;");
      passage.drop(1);
    } else if (next == ']' && passage.looksAt("]]>")) {
      passage.out().append("]]&gt;");
      passage.drop(3);
    } else {
      passage.copy(1);
    }
  }

  private void beforeRoot(char next) {
    if (!Character.isWhitespace(next) && next != '\uFEFF') {
      mends.leftOut();
    }
    passage.drop(1);
  }

  /// Takes what begins with `<`: a tag or something that is none; false when it begins nothing.
  private boolean opened() throws IOException {
    outside = State.CONTENT;
    if (passage.looksAt("<!DOCTYPE")) {
      if (rooted) {
        dropDeclaration();
      } else {
        passage.copy(9);
        state = State.DOCTYPE;
      }
      return true;
    }
    if (passage.looksAt("<![CDATA[") && rooted) {
      passage.copy(9);
      state = State.CDATA;
      return true;
    }
    return commented() || (passage.looksAt("<?") && enter(State.INSTRUCTION, 2)) || tag();
  }

  /// A second DOCTYPE goes.
  private void dropDeclaration() {
    while (passage.hasNext() && passage.next() != '>') {
      passage.drop(1);
    }
    passage.drop(passage.hasNext() ? 1 : 0);
  }

  private boolean commented() {
    return passage.looksAt("<!--") && enter(State.COMMENT, 4);
  }

  private boolean enter(State entered, int chars) {
    state = entered;
    passage.drop(chars);
    return true;
  }

  private boolean tag() throws IOException {
    passage.ensure(LONGEST_TAG);
    XmlTag tag = XmlTag.read(passage.ahead());
    if (tag == null || isTicker(tag)) {
      return false;
    }
    if (tag.closing()) {
      endTag(tag);
    } else {
      startTag(tag);
    }
    return true;
  }

  private boolean isTicker(XmlTag tag) {
    return !tags.isUpperCase() && BareTicker.is(tag, open.innermost(), passage.ahead());
  }

  private void startTag(XmlTag tag) {
    if (!rooted) {
      rooted = true;
      wrapperLine = passage.line();
      passage.out().append('<').append(WRAPPER).append('>');
      tags.root(tag);
    }
    Set<String> missing = open.open(tag);
    missing.forEach(mends::undeclared);
    boolean empty = tag.empty() || VOID.contains(tag.name());
    tags.start(tag, missing, empty);
    if (empty) {
      open.close();
    }
  }

  private void endTag(XmlTag tag) {
    if (open.isOpen(tag.name())) {
      while (!open.innermost().equals(tag.name())) {
        String unclosed = open.close();
        mends.unclosed(unclosed);
        tags.end(unclosed);
      }
      tags.end(open.close());
    } else if (!VOID.contains(tag.name())) {
      mends.unopened(tag.name());
    }
    passage.drop(tag.length());
  }

  private void doctype() {
    outside = State.DOCTYPE;
    if (doctype.mayBeginComment() && commented()) {
      return;
    }
    if (doctype.endsWithNext()) {
      state = State.CONTENT;
    }
  }

  private void cdata() {
    if (passage.looksAt("]]>")) {
      passage.copy(3);
      state = outside;
    } else {
      passage.copy(1);
    }
  }

  private void leaveOut(String end) {
    if (passage.looksAt(end)) {
      passage.drop(end.length());
      state = outside;
    } else {
      passage.drop(1);
    }
  }
}

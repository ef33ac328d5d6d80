package org.newshound.read.xml.mend;

/// Finds the end of a document type declaration and takes the entities that it declares.
///
/// Not safe for use by several threads at once.
public final class Doctype {
  private static final String ENTITY = "<!ENTITY";

  private final XmlPassage passage;
  private final XmlReferences references;
  private int brackets;
  private char quote;

  public Doctype(XmlPassage passage, XmlReferences references) {
    this.passage = passage;
    this.references = references;
  }

  /// Says whether a comment may begin with the next character.
  public boolean mayBeginComment() {
    return quote == 0 && passage.next() == '<';
  }

  /// Hands the next character on and says whether it ends the declaration.
  public boolean endsWithNext() {
    char next = passage.next();
    boolean end = false;
    if (quote != 0) {
      quote = next == quote ? 0 : quote;
    } else {
      switch (next) {
        case '<' -> declare();
        case '"', '\'' -> quote = next;
        case '[' -> brackets++;
        case ']' -> brackets--;
        case '>' -> end = brackets <= 0;
        default -> {}
      }
    }
    passage.copy(1);
    return end;
  }

  private void declare() {
    if (!passage.looksAt(ENTITY)) {
      return;
    }
    CharSequence ahead = passage.ahead();
    int from = ENTITY.length();
    while (from < ahead.length() && Character.isWhitespace(ahead.charAt(from))) {
      from += 1;
    }
    int to = from;
    while (to < ahead.length() && !Character.isWhitespace(ahead.charAt(to))) {
      to += 1;
    }
    references.declare(ahead.subSequence(from, to).toString());
  }
}

package org.newshound.shell.session;

import org.newshound.query.QueryField;

/// What the fields of a query are, in a few words.
final class FieldHelp {
  private FieldHelp() {}

  static String of(QueryField field) {
    return switch (field) {
      case TEXT -> "all words, as without a field";
      case HEADLINE -> "the headline";
      case DECK -> "the line under the headline";
      case BYLINE -> "who wrote it: byline:\"Ada Brink\"";
      case DATELINE -> "where it was filed: dateline:tokyo";
      case BODY -> "the text";
      case LEAD -> "the first paragraph";
      case HLEAD -> "the headline or the first paragraph";
      case CAPTION -> "the words under pictures";
      case SOURCE -> "the agency or publisher, whole: source:reuters";
      case SECTION -> "the section, whole";
      case LANGUAGE -> "the language: lang:de";
      case KEYWORD -> "a keyword, whole";
      case ID -> "the article of an id";
    };
  }
}

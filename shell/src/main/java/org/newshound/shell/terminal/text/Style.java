package org.newshound.shell.terminal.text;

/// What a part of a line is; [Theme] says how that looks.
public enum Style {
  /// As the terminal shows text.
  PLAIN,
  /// A headline.
  BOLD,
  /// Less important.
  DIM,
  /// The author of an article.
  PERSON,
  /// Where it was filed.
  PLACE,
  /// When it was published.
  DATE,
  /// Its publisher.
  SOURCE,
  /// A matching word.
  MARK,
  /// Something to type.
  CODE,
  /// What keeps a command from being done.
  ERROR,
  /// What may not have been meant.
  WARNING,
  /// The name of a field in a query.
  FIELD,
  /// A phrase in a query.
  PHRASE,
  /// An operator of a query.
  OPERATOR,
  /// A part of a query that has no meaning.
  FAULT,
  /// The line at the foot of a screen that is paged.
  BAR
}

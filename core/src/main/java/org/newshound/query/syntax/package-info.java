/// The query language: from text to tree and back.
///
/// Start at [org.newshound.query.syntax.QueryParser]. It turns any string into a
/// [org.newshound.query.ParsedQuery]: a [org.newshound.query.ArticleQuery] and the diagnostics that
/// say what was odd and where. The lexer cuts the text into tokens, the grammar builds the tree,
/// and [org.newshound.query.syntax.QueryPrinter] writes a tree in its canonical form, which parses
/// to the same tree.
@NullMarked
package org.newshound.query.syntax;

import org.jspecify.annotations.NullMarked;

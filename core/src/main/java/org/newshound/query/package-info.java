/// What was typed, understood: a query as a sealed tree, the parser that makes the tree from text,
/// and the printer that writes it back in one canonical form.
///
/// A slip in the text is reported with its position and, where there is one, a likely remedy.
/// Nothing here knows how a search is carried out: the tree is the contract with any engine, Lucene
/// or other, and so it holds no Lucene type.
@NullMarked
package org.newshound.query;

import org.jspecify.annotations.NullMarked;

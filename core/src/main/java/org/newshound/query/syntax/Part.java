package org.newshound.query.syntax;

import org.newshound.query.ArticleQuery;

/// A part of the tree that is being built.
///
/// @param query the part
/// @param height how many operators stand on one another in it
/// @param loose whether it is an OR without brackets of its own
record Part(ArticleQuery query, int height, boolean loose) {}

/// Where in a text the words of a query stand together as it asks: near each other, in one
/// sentence, at the beginning, capitalised.
///
/// Start at [org.newshound.plan.PositionalQuery], what is looked for, and
/// [org.newshound.lucene.position.PatternMatcher], which finds it in a
/// [org.newshound.lucene.position.TextView]. Lucene's own intervals keep the shortest matches only,
/// which miss and invent matches when one distance stands inside another; here every match counts,
/// and the same evaluation finds articles and marks words.
@NullMarked
package org.newshound.lucene.position;

import org.jspecify.annotations.NullMarked;

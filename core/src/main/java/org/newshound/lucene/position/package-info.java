/// Where in a field the words of a query are as it asks: near each other, in one sentence, at the
/// beginning, capitalized.
///
/// Start at [org.newshound.plan.PositionalQuery], what is looked for, and
/// [org.newshound.lucene.position.PositionMatcher], which finds it in a
/// [org.newshound.lucene.position.FieldView]. Lucene's own intervals keep the shortest matches
/// only, which miss and invent matches when one distance is inside another; here every match
/// counts, and the same evaluation finds articles and highlights words.
@NullMarked
package org.newshound.lucene.position;

import org.jspecify.annotations.NullMarked;

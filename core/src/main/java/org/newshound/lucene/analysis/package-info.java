/// What becomes of a text on its way into the index, and of a word on its way into a query.
///
/// Start at [org.newshound.lucene.analysis.TextAnalysis]. A text is cut into words once; the words
/// are kept as [org.newshound.lucene.analysis.Tokens] and handed to each field that wants them, as
/// they stand or stemmed.
@NullMarked
package org.newshound.lucene.analysis;

import org.jspecify.annotations.NullMarked;

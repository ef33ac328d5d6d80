/// What the words and values of an index suggest to somebody who types.
///
/// Start at [org.newshound.lucene.suggest.Completer]. Everything comes from the dictionaries of the
/// index, none of it from stored articles.
@NullMarked
package org.newshound.lucene.suggest;

import org.jspecify.annotations.NullMarked;

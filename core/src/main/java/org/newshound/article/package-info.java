/// The values of a news article: what every later room reads, indexes, finds and shows.
///
/// Start at [org.newshound.article.Article]. Everything here is an immutable record or an enum; it
/// knows nothing of files, formats, Lucene or terminals. Absent parts are `null`, never an empty
/// string; lists are never `null`. Constructors refuse what cannot be true (a blank headline, an
/// urgency of 12) with an [IllegalArgumentException].
@NullMarked
package org.newshound.article;

import org.jspecify.annotations.NullMarked;

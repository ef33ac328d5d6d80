/// What a reader asks for: the query language.
///
/// Start at [org.newshound.query.QueryParser]. It turns any string into a
/// [org.newshound.query.ParsedQuery]: a tree of [org.newshound.query.ArticleQuery] and the
/// diagnostics that say what was odd and where. A printer writes a tree in its canonical form.
/// Nothing here knows of Lucene.
@NullMarked
package org.newshound.query;

import org.jspecify.annotations.NullMarked;

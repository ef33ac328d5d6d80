package org.newshound.lucene.rescore;

import org.apache.lucene.search.Query;
import org.newshound.query.ArticleQuery;

/// Something that articles score more for when they have it.
///
/// @param asked what, as a query
/// @param query finds and scores it
public record Clause(ArticleQuery asked, Query query) {}

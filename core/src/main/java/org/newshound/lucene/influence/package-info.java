/// What moves articles up or down beside the words of a query, without changing which are found:
/// words learnt from the best articles, words near each other, age. Begin with [InfluenceFinder];
/// what it finds is laid on the query that finds the articles by [Influences].
@NullMarked
package org.newshound.lucene.influence;

import org.jspecify.annotations.NullMarked;

/// Score adjustments: what moves articles up or down in addition to the words of the query, without
/// changing which are found. Expansion terms, the proximity boost and the recency decay. Start at
/// [ScoreAdjuster]; [ScoreAdjustments] applies what it finds.
@NullMarked
package org.newshound.lucene.rescore;

import org.jspecify.annotations.NullMarked;

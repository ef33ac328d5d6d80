/// How a word is scored: by where it occurs and how often, over all fields of an article, and by
/// the statistics of the whole index ([org.newshound.lucene.scoring.Frequencies]).
@NullMarked
package org.newshound.lucene.scoring;

import org.jspecify.annotations.NullMarked;

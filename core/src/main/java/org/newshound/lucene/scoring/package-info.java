/// How a word is scored: by where it stands and how often, over all texts of an article.
@NullMarked
package org.newshound.lucene.scoring;

import org.jspecify.annotations.NullMarked;

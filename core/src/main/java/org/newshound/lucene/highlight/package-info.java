/// Which words of an article made it match, and the passages that show them.
///
/// Start at [org.newshound.lucene.highlight.Highlighter]: it holds the plan by which the article
/// was found against the article, so that what is highlighted cannot differ from what was found.
@NullMarked
package org.newshound.lucene.highlight;

import org.jspecify.annotations.NullMarked;

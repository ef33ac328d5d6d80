/// Which blocks of a page are the article.
///
/// Start at [org.newshound.read.html.body.BodyFinder]: it measures every block
/// ([org.newshound.read.html.body.BlockMeasures]), has a learned model judge the measures, and
/// straightens what the model says block by block into a body.
@NullMarked
package org.newshound.read.html.body;

import org.jspecify.annotations.NullMarked;

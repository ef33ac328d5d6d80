/// What a page says about its article outside the article's text.
///
/// Start at [org.newshound.read.html.meta.PageMetadata]: it weighs JSON-LD, `meta` elements,
/// microdata and what is printed near the headline, in this order of trust, and keeps for each
/// value the rule that found it.
@NullMarked
package org.newshound.read.html.meta;

import org.jspecify.annotations.NullMarked;

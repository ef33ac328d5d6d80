/// What the texts in an article are held to: checked and well-formed, dates in the ISO form, ids
/// made of content, and where sentences end. It knows nothing of the article they stand in.
@NullMarked
package org.newshound.article.text;

import org.jspecify.annotations.NullMarked;

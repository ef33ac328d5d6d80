/// From a page of plain text to an article.
///
/// Start at [org.newshound.read.text.TextPageReader]: a page is unwrapped into blocks, and step
/// after step takes the blocks it knows, until what is left is the body.
/// [org.newshound.read.prose.RunIns] does the little of it that body text from structured formats
/// needs. Any string is read in linear time and nothing here throws.
@NullMarked
package org.newshound.read.text;

import org.jspecify.annotations.NullMarked;

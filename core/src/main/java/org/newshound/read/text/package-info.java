/// From lines of text to the parts of an article: datelines, bylines, dates, pages.
///
/// Every parser here reads any string in linear time and never throws.
@NullMarked
package org.newshound.read.text;

import org.jspecify.annotations.NullMarked;

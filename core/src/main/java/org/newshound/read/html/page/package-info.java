/// A web page as a list of text blocks.
///
/// Start at [org.newshound.read.html.page.PageText]: it walks the parsed page once and gives the
/// blocks in printed order, each with the region of the page it stands in. Nothing is judged here.
@NullMarked
package org.newshound.read.html.page;

import org.jspecify.annotations.NullMarked;

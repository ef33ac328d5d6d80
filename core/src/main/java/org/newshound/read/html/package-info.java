/// Articles on web pages.
///
/// Start at [org.newshound.read.html.HtmlFormat]. A page is parsed and cut into blocks (`page`),
/// its metadata are read (`meta`), the blocks that are the article are found (`body`), and what
/// both say becomes an article here. Nothing is ever fetched and no script is run.
@NullMarked
package org.newshound.read.html;

import org.jspecify.annotations.NullMarked;

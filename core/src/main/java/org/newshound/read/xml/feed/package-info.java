/// RSS and Atom feeds, news site maps, and the exports of WordPress.
@NullMarked
package org.newshound.read.xml.feed;

import org.jspecify.annotations.NullMarked;

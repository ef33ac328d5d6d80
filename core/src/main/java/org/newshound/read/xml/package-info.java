/// The news industry's XML: NITF, NewsML-G2, NewsML 1, feeds, WordPress exports and others.
///
/// Each format is one [org.newshound.read.xml.XmlFormat] in `feed` or `news` that knows its own
/// elements alone. What they share: `mend` makes the text well-formed, `XmlArticles` walks a file
/// of any length and hands out one small tree an article, `tree` has that tree. Nothing outside the
/// file is ever read: no entity, no DTD, no schema.
@NullMarked
package org.newshound.read.xml;

import org.jspecify.annotations.NullMarked;

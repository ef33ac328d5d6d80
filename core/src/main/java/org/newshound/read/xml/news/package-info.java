/// The XML of news agencies: NITF, NewsML 1 and 2, Reuters RCV1, Ritzau.
@NullMarked
package org.newshound.read.xml.news;

import org.jspecify.annotations.NullMarked;

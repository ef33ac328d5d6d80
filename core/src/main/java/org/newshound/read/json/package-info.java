/// Articles in JSON.
///
/// [org.newshound.read.json.JsonLinesFormat] reads one article a line,
/// [org.newshound.read.json.JsonFormat] one object or an array of them. Both take our own lossless
/// form as it stands and understand simple objects, whose byline, dateline, date and body are plain
/// strings, through [org.newshound.read.json.simple.SimpleArticle].
@NullMarked
package org.newshound.read.json;

import org.jspecify.annotations.NullMarked;

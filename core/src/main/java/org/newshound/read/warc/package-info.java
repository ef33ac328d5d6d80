/// Web archives: WARC and the WET files made of them.
///
/// Start at [org.newshound.read.warc.WarcFormat]. A record's payload is handed to the format that
/// reads such content: web pages, plain text, JSON.
@NullMarked
package org.newshound.read.warc;

import org.jspecify.annotations.NullMarked;

/// Who wrote a story, as its byline says, and who helped, as its last lines say.
///
/// Start at [org.newshound.read.byline.BylineParser]. A line is cut into segments, what is a role,
/// a place, a contact or a date is taken off, and what remains must be names.
@NullMarked
package org.newshound.read.byline;

import org.jspecify.annotations.NullMarked;

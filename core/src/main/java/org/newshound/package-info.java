/// The front door. Start at [Newshound]: it opens an index on a folder, or one that lives in
/// memory, and hands it out; everything else follows from there.
///
/// The packages below are the stretches of one road, in walking order: `article` holds what a story
/// is, `read` makes articles out of bytes, `query` understands what was typed, `search` says what
/// is asked and what comes back, `index` is the interface that does both, and `lucene` is the
/// engine behind it. Imports run along that road only, never back.
@NullMarked
package org.newshound;

import org.jspecify.annotations.NullMarked;

/// What an article is: its headline, byline, dateline, body, captions and the rest, as plain
/// immutable values.
///
/// Nothing here knows of files, formats, Lucene or the screen, so this is the room to start reading
/// in, and the one that every other room may import. A part that a story lacks is absent, never an
/// empty guess.
@NullMarked
package org.newshound.article;

import org.jspecify.annotations.NullMarked;

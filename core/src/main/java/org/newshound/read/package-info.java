/// From bytes to articles: finds out what format a file is in, reads it and reports what it had to
/// leave out.
///
/// Each family of formats has a room of its own below this one. Broken input is never an exception:
/// it is a line in the report that names the file and the place. Input is not trusted, so every
/// reader keeps to stated limits of size, depth and number.
///
/// This room imports `article` and nothing else of ours; it does not know that queries exist.
@NullMarked
package org.newshound.read;

import org.jspecify.annotations.NullMarked;

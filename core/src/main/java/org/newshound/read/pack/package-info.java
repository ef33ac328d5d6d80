/// What articles come packed in: compressed files, and archives of many.
///
/// Start at [org.newshound.read.pack.Unpacker]. What a file is packed with shows in its first
/// bytes. Nothing is ever written to disk, so an entry's path is no more than a name; how much may
/// come out of a file is limited, and where a file breaks off, what came before is kept.
@NullMarked
package org.newshound.read.pack;

import org.jspecify.annotations.NullMarked;

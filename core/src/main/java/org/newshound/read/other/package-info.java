/// What lies beside articles and is none: style sheets, programs, pictures, logs, lists for robots
/// and advertisers, XML that no format knows.
///
/// Start at [org.newshound.read.other.OtherFormat]. Each is told by what is in it, so that it is
/// skipped or refused for what it is instead of passing for a plain text.
@NullMarked
package org.newshound.read.other;

import org.jspecify.annotations.NullMarked;

/// The telegrams of news agencies: IPTC 7901 and what resembles it.
///
/// Start at [org.newshound.read.wire.WireFormat]. A telegram has a header line, a story between two
/// control characters and the time of filing behind it; [org.newshound.read.wire.Telegram] cuts it
/// up, the others read the parts.
@NullMarked
package org.newshound.read.wire;

import org.jspecify.annotations.NullMarked;

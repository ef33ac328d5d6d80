/// From bytes to clean characters.
///
/// [org.newshound.read.decode.TextDecoder] finds the encoding,
/// [org.newshound.read.decode.TextNormalizer] puts line ends, spaces and controls in order.
@NullMarked
package org.newshound.read.decode;

import org.jspecify.annotations.NullMarked;

/// The words that reading news needs to know: agencies, places, months, names in capitals.
///
/// Each class answers look-ups from a list in the resources, one entry a line, loaded once. Nothing
/// here knows of articles; the parsers of datelines, bylines and dates stand on it.
@NullMarked
package org.newshound.read.words;

import org.jspecify.annotations.NullMarked;

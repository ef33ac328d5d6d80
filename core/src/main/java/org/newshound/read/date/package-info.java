/// Dates and times as people print them.
///
/// Start at [org.newshound.read.date.DateParser]: it reads a whole line that is a date, or finds
/// the first one in a longer text, in the languages and orders that newspapers use. Offsets come
/// from a table of our own, and nothing is ever rolled over or guessed from the time of reading.
@NullMarked
package org.newshound.read.date;

import org.jspecify.annotations.NullMarked;

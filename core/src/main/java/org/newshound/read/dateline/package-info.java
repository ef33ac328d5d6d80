/// Where and when a story was filed, as its first words say.
///
/// Start at [org.newshound.read.dateline.DatelineParser]. Every separator near the start of a
/// paragraph is tried as the dateline's end, the evidence for each is scored by
/// [org.newshound.read.dateline.DatelineEvidence], and the best one above the threshold wins.
@NullMarked
package org.newshound.read.dateline;

import org.jspecify.annotations.NullMarked;

/// JSON as it comes: mended, parsed, in one file or many, typed, nested or printed.
///
/// Start at [org.newshound.read.json.value.JsonValues].
@NullMarked
package org.newshound.read.json.value;

import org.jspecify.annotations.NullMarked;

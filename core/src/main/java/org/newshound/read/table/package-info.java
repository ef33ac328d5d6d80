/// Articles in tables: one a row, under a header that names the columns.
///
/// Start at [org.newshound.read.table.TableFormat].
@NullMarked
package org.newshound.read.table;

import org.jspecify.annotations.NullMarked;

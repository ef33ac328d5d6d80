/// The forms that agencies, papers and services give an article in JSON, one class a form.
///
/// Start at [org.newshound.read.json.dialect.Dialect].
@NullMarked
package org.newshound.read.json.dialect;

import org.jspecify.annotations.NullMarked;

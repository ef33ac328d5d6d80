/// Objects and rows whose keys people chose themselves.
///
/// Start at [org.newshound.read.json.simple.SimpleArticle];
/// [org.newshound.read.json.simple.PartName] has the names that are known.
@NullMarked
package org.newshound.read.json.simple;

import org.jspecify.annotations.NullMarked;

/// A search that looks at every word, to hold the engine against.
@NullMarked
package org.newshound.lucene.oracle;

import org.jspecify.annotations.NullMarked;

/// Counting the values of fields over an answer, and filtering it by them.
@NullMarked
package org.newshound.lucene.facet;

import org.jspecify.annotations.NullMarked;

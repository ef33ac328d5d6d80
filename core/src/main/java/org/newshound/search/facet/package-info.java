/// What is counted of an answer, and what it is narrowed to.
///
/// Start at [org.newshound.search.facet.FacetRequest].
@NullMarked
package org.newshound.search.facet;

import org.jspecify.annotations.NullMarked;

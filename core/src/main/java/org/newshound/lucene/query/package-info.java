/// From a plan to the queries that Lucene answers.
///
/// Start at [org.newshound.lucene.query.PlanCompiler]: one exhaustive switch over the plan.
/// [org.newshound.lucene.query.IndexDictionary] says what a plan asks of the index.
@NullMarked
package org.newshound.lucene.query;

import org.jspecify.annotations.NullMarked;

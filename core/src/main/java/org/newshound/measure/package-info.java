/// How well an index answers: judged queries, the ranking it gives them, and the usual measures.
///
/// Start at [org.newshound.measure.Evaluation], which holds a [org.newshound.measure.RankedRun]
/// against [org.newshound.measure.Judgments]. The files are those that the evaluation campaigns of
/// TREC use, and the figures those of their program, trec_eval with `-c`.
@NullMarked
package org.newshound.measure;

import org.jspecify.annotations.NullMarked;

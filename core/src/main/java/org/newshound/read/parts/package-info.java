/// From the parts that a structured format names to an article.
///
/// Start at [org.newshound.read.parts.NamedParts]: the reader of a format hands it every part it
/// finds, in any order and most trusted first, and gets back an outcome. What all formats share is
/// here alone: how a text is cleaned and split, how machine-made times are read, which dateline and
/// byline win, and where each value came from.
@NullMarked
package org.newshound.read.parts;

import org.jspecify.annotations.NullMarked;

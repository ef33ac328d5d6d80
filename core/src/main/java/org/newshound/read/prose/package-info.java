/// How running text is laid out, whatever format it came in: its lines, paragraphs, list items and
/// picture credits, and what runs into its paragraphs.
///
/// Start at [org.newshound.read.prose.Unwrapper], which joins the lines that only fit a column, and
/// at [org.newshound.read.prose.RunIns], which takes datelines, sign-offs and contributors out of a
/// body. Any string is read in linear time and nothing here throws.
@NullMarked
package org.newshound.read.prose;

import org.jspecify.annotations.NullMarked;

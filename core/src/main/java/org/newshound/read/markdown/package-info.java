/// Articles in Markdown, with or without front matter.
///
/// Start at [org.newshound.read.markdown.MarkdownFormat].
@NullMarked
package org.newshound.read.markdown;

import org.jspecify.annotations.NullMarked;

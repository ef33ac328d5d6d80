/// From bytes to articles.
///
/// Start at [org.newshound.read.ArticleReader]: it finds out what a file is, has the reader of that
/// format read it, and hands out one [org.newshound.read.ReadOutcome] an article: accepted,
/// rejected or skipped. Bad text is never an exception here. Each family of formats has a room of
/// its own below this one and is found as a [org.newshound.read.ArticleFormat] service, so that
/// this package knows none of them by name.
@NullMarked
package org.newshound.read;

import org.jspecify.annotations.NullMarked;

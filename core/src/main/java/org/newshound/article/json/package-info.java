/// The JSON form of an article, one object on one line: written and read back without loss.
///
/// [org.newshound.article.json.ArticleJsonWriter] and
/// [org.newshound.article.json.ArticleJsonReader] stand side by side and change together. The keys
/// are the field names of an article, always in the same order; what is absent is left out. Keys
/// are only ever added. The door for others is `ArticleJsonl` in `read`.
@NullMarked
package org.newshound.article.json;

import org.jspecify.annotations.NullMarked;

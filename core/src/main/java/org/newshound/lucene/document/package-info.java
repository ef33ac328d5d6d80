/// How an article lies in the index: which fields there are, and how to write and read them.
///
/// Start at [org.newshound.lucene.document.Fields], which names every field; `core/docs/fields.md`
/// says what each is for. Writing stands beside reading: what
/// [org.newshound.lucene.document.ArticleDocument] writes it reads back, and so do
/// [org.newshound.lucene.document.HitValues] and [org.newshound.lucene.document.FileDocument].
@NullMarked
package org.newshound.lucene.document;

import org.jspecify.annotations.NullMarked;

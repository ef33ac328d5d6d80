/// The engine room: the index built on Lucene, and the only packages that import Lucene.
///
/// One type is public here, the door for experts who want a Lucene query or searcher of their own;
/// all who are content with the interface in `index` never need to come in. The rooms below hold
/// the analyzers, the translation of articles into documents and back, the translation of queries,
/// the collecting of hits, and the directory with its commits.
@NullMarked
package org.newshound.lucene;

import org.jspecify.annotations.NullMarked;

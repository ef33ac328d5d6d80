/// The index as everybody sees it: the interface for adding, deleting and searching articles, the
/// options it is opened with, the road in for whole folders, and the exceptions.
///
/// No Lucene type, file or thread stands in these signatures, because an engine need not be an
/// embedded one. Writes report what became of each article; nothing is dropped in silence.
@NullMarked
package org.newshound.index;

import org.jspecify.annotations.NullMarked;

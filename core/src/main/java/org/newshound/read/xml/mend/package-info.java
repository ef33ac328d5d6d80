/// Makes XML well-formed as people write it.
///
/// Start at [org.newshound.read.xml.mend.XmlMender]: it reads a text while a parser reads it, and
/// puts right what the parser would refuse, with a warning for each kind of mistake.
@NullMarked
package org.newshound.read.xml.mend;

import org.jspecify.annotations.NullMarked;

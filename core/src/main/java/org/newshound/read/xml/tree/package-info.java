/// The one place where XML is parsed, hardened against what strangers send, and the trees that
/// become of it.
///
/// Start at [org.newshound.read.xml.tree.XmlElement].
@NullMarked
package org.newshound.read.xml.tree;

import org.jspecify.annotations.NullMarked;

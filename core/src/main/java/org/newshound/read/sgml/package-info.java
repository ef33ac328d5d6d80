/// The research collections in SGML: Reuters-21578 and the newspapers and agencies of TREC.
///
/// They look like XML and are none: elements are left open, `&` stands bare, references name
/// control characters, files hold many documents without a root. `SgmlRecords` cuts a file of any
/// length into its documents; each format then looks for its own elements in one.
@NullMarked
package org.newshound.read.sgml;

import org.jspecify.annotations.NullMarked;

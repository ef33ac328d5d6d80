/// The characters and words that a query is made of: blanks, quotes, escapes, wildcards, numbers
/// and function words. Start at [org.newshound.query.lexical.QueryChars].
@NullMarked
package org.newshound.query.lexical;

import org.jspecify.annotations.NullMarked;

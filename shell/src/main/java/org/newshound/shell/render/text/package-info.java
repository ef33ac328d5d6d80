/// The parts that screens are made of: formatted numbers and dates, highlighted and wrapped text.
@NullMarked
package org.newshound.shell.render.text;

import org.jspecify.annotations.NullMarked;

/// The words of a printed page: its datelines, bylines and dates, and what each block of it is.
@NullMarked
package org.newshound.read.text;

import org.jspecify.annotations.NullMarked;

/// Forms of dates that only some sources have and that would be any number elsewhere: six digits in
/// collections, the time of filing of a telegram, the number of a day in a spreadsheet.
@NullMarked
package org.newshound.read.date.form;

import org.jspecify.annotations.NullMarked;

/// Stories that come by e-mail: single messages and mailboxes.
///
/// Start at [org.newshound.read.mail.MailFormat]. [org.newshound.read.mail.MimePart] is a reader of
/// MIME that is as small as reading news needs; it never fails, whatever it is given.
@NullMarked
package org.newshound.read.mail;

import org.jspecify.annotations.NullMarked;

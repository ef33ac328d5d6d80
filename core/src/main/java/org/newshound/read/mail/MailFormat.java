package org.newshound.read.mail;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ByteLines;

/// E-mail: a message a file, or a mailbox of any length.
///
/// Instances keep no state and are safe for use by many threads.
public final class MailFormat implements ArticleFormat {
  /// Fields that senders' programs write besides.
  private static final Set<String> OF_SENDERS = Set.of("x-mailer", "sender");

  private static final int HEAD_LINES = 80;

  /// Makes the format; for the service loader.
  public MailFormat() {}

  @Override
  public String name() {
    return Message.FORMAT;
  }

  @Override
  public int likeness(Head head) {
    int known = 0;
    boolean begun = false;
    List<String> lines = head.text().lines().limit(HEAD_LINES).toList();
    boolean counted = !lines.isEmpty() && Mailbox.isCount(lines.getFirst());
    for (String line : counted ? lines.subList(1, lines.size()) : lines) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      String name = Headers.name(line).toLowerCase(Locale.ROOT);
      boolean mailbox = !begun && line.startsWith("From ");
      boolean header = folded || mailbox || !name.isEmpty();
      if (line.isBlank() ? begun : !header) {
        break;
      }
      begun |= !line.isBlank();
      known += Headers.isUsual(name) || OF_SENDERS.contains(name) ? 1 : 0;
    }
    boolean named = head.isNamed(".eml", ".emlx", ".mbox");
    return known > 3 || (named && known > 0) ? 88 : (known == 3 ? 55 : 0);
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    ByteLines lines = ByteLines.ofBytes(input.bytes(), input.limits().lineChars());
    Mailbox mailbox = new Mailbox(input, sink);
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      mailbox.add(line.get());
    }
    mailbox.end();
  }
}

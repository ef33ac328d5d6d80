package org.newshound.read.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ByteLines;

/// E-mail: a message a file, or a mailbox of any length.
///
/// Instances keep no state and are safe for use by many threads.
public final class MailFormat implements ArticleFormat {
  private static final String NAME = "mail";
  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "mime-version",
          "content-type",
          "reply-to",
          "x-mailer",
          "sender");
  private static final int HEAD_LINES = 80;

  /// Makes the format; for the service loader.
  public MailFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int likeness(Head head) {
    int known = 0;
    boolean begun = false;
    for (String line : head.text().lines().limit(HEAD_LINES).toList()) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      String name = Headers.name(line).toLowerCase(Locale.ROOT);
      boolean mailbox = !begun && line.startsWith("From ");
      boolean header = folded || mailbox || !name.isEmpty();
      if (line.isBlank() ? begun : !header) {
        break;
      }
      begun |= !line.isBlank();
      known += FIELDS.contains(name) ? 1 : 0;
    }
    boolean named = head.isNamed(".eml", ".mbox");
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

  /// Collects the lines of one message after the other.
  private static final class Mailbox {
    private final Input input;
    private final Consumer<? super ReadOutcome> sink;
    private final List<String> lines = new ArrayList<>();
    private long offset;
    private long length;
    private boolean lineTooLong;
    private long messages;
    private boolean box;
    private boolean blank = true;

    Mailbox(Input input, Consumer<? super ReadOutcome> sink) {
      this.input = input;
      this.sink = sink;
    }

    void add(ByteLines.Line line) {
      String text = line.text();
      String plain = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      boolean starts = blank && plain.startsWith("From ") && (box || lines.isEmpty());
      if (starts) {
        flush();
        box = true;
        offset = line.offset();
      } else if (!(lines.isEmpty() && plain.isBlank())) {
        length += plain.length() + 1L;
        lineTooLong |= line.tooLong();
        keep(box && plain.startsWith(">From ") ? plain.substring(1) : plain);
      }
      blank = plain.isBlank();
    }

    /// Lines beyond the limit are counted, not kept.
    private void keep(String line) {
      if (length <= input.limits().fileBytes()) {
        lines.add(line);
      }
    }

    void end() {
      flush();
      if (messages == 0) {
        sink.accept(new ReadOutcome.Rejected(Origin.of(input.path(), NAME), "the file is empty"));
      }
    }

    private void flush() {
      if (!lines.isEmpty()) {
        messages++;
        Origin origin = new Origin(input.path(), null, box ? offset : null, NAME);
        sink.accept(message(origin));
      }
      lines.clear();
      length = 0;
      lineTooLong = false;
    }

    /// A line that was cut may have taken half the text with it.
    private ReadOutcome message(Origin origin) {
      if (length > input.limits().fileBytes()) {
        return new ReadOutcome.Rejected(
            origin, "the message has more than " + input.limits().fileBytes() + " bytes");
      } else if (lineTooLong) {
        return new ReadOutcome.Rejected(
            origin, "a line of it is longer than " + input.limits().lineChars() + " bytes");
      }
      return new Message(MimePart.of(List.copyOf(lines)), origin).read(input.limits());
    }
  }
}

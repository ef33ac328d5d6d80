package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Origin;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ByteLines;

/// Collects the lines of one message after the other: of a mailbox, of a single message, or of one
/// in the form of Apple Mail, which has the message's length before it and a list of properties
/// behind.
///
/// Not safe for use by several threads at once.
final class Mailbox {
  private static final int LONGEST_COUNT = 12;
  private final Input input;
  private final Consumer<? super ReadOutcome> sink;
  private final List<String> lines = new ArrayList<>();
  private final Separators separators = new Separators();
  private ByteLines.@Nullable Line pending;
  private long offset;
  private long length;
  private long end = Long.MAX_VALUE;
  private boolean begun;
  private boolean lineTooLong;
  private long messages;
  private boolean box;
  private boolean blank = true;

  Mailbox(Input input, Consumer<? super ReadOutcome> sink) {
    this.input = input;
    this.sink = sink;
  }

  /// Says whether a line is nothing but a number, as the first of Apple Mail's files is.
  static boolean isCount(String line) {
    String number = line.strip();
    return !number.isEmpty()
        && number.length() <= LONGEST_COUNT
        && number.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  /// Takes a line; it is judged once the one behind it is known.
  void add(ByteLines.Line line) {
    if (pending != null) {
      take(pending, plain(line), line.offset());
    }
    pending = line;
  }

  private static String plain(ByteLines.Line line) {
    String text = line.text();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private void take(ByteLines.Line line, String next, long nextOffset) {
    String plain = plain(line);
    boolean count = !begun && isCount(plain) && !Headers.name(next).isEmpty();
    begun |= !plain.isBlank();
    if (count) {
      end = nextOffset + Long.parseLong(plain.strip());
    } else if (line.offset() < end) {
      line(line, plain, next);
    }
  }

  private void line(ByteLines.Line line, String plain, String next) {
    if (plain.startsWith("From ")
        && (box || lines.isEmpty())
        && separators.is(plain, blank, next)) {
      flush();
      box = true;
      offset = line.offset();
    } else if (!(lines.isEmpty() && plain.isBlank())) {
      length += plain.length() + 1L;
      lineTooLong |= line.tooLong();
      keep(box && Separators.isQuoted(plain) ? plain.substring(1) : plain);
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
    if (pending != null) {
      take(pending, "", Long.MAX_VALUE);
    }
    flush();
    if (messages == 0) {
      sink.accept(new ReadOutcome.Rejected(input.origin(Message.FORMAT), "the file is empty"));
    }
  }

  private void flush() {
    if (!lines.isEmpty()) {
      messages++;
      message(box ? input.origin(Message.FORMAT, offset) : input.origin(Message.FORMAT));
    }
    lines.clear();
    length = 0;
    lineTooLong = false;
  }

  /// A line that was cut may have taken half the text with it.
  private void message(Origin origin) {
    if (length > input.limits().fileBytes()) {
      sink.accept(
          new ReadOutcome.Rejected(
              origin, "the message has more than " + input.limits().fileBytes() + " bytes"));
    } else if (lineTooLong) {
      sink.accept(
          new ReadOutcome.Rejected(
              origin, "a line of it is longer than " + input.limits().lineChars() + " bytes"));
    } else {
      new AttachedMessages(input.limits(), sink).read(MimePart.of(List.copyOf(lines)), origin);
    }
  }
}

package org.newshound.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A stream of which bytes can be looked at before they are taken.
///
/// Bytes are held once however often they are looked at, so a reader that looks far ahead in each
/// record still takes linear time. A source that fails is at its end here: what came before the
/// failure can be taken, and who wants more asks for the failure.
final class PeekableStream {
  static final int LONGEST_LINE = 64 << 10;

  private static final int CHUNK = 64 << 10;

  private final InputStream source;
  private byte[] buffer = new byte[2 * CHUNK];
  private int from;
  private int to;
  private long taken;
  private boolean ended;
  private Optional<IOException> failure = Optional.empty();

  PeekableStream(InputStream source) {
    this.source = source;
  }

  /// {@return how many bytes were taken or passed over}
  long offset() {
    return taken;
  }

  /// {@return how many bytes lie ahead, at most as many as are wanted}
  int held(int wanted) {
    while (to - from < wanted && !ended) {
      makeRoom();
      more();
    }
    return Math.min(wanted, to - from);
  }

  /// {@return the byte so far ahead, from 0 to 255; -1 behind the end}
  int at(int ahead) {
    boolean there = ahead < to - from || held(ahead + 1) > ahead;
    return there ? buffer[from + ahead] & 0xFF : -1;
  }

  /// {@return the line that begins so far ahead, a character for each byte, without its line feed;
  /// what lies beyond the longest is cut off}
  String line(int ahead) {
    int end = ahead;
    while (end - ahead < LONGEST_LINE && at(end) >= 0 && at(end) != '\n') {
      end++;
    }
    return new String(buffer, from + ahead, end - ahead, StandardCharsets.ISO_8859_1);
  }

  /// {@return the next line, as [#line] does; all of it is taken}
  String takeLine() {
    String line = line(0);
    pass(line.length());
    for (int next = at(0); next >= 0; next = next == '\n' ? -1 : at(0)) {
      pass(1);
    }
    return line;
  }

  /// {@return the next bytes, as many as there are}
  byte[] take(int wanted) {
    int length = held(wanted);
    byte[] bytes = Arrays.copyOfRange(buffer, from, from + length);
    from += length;
    taken += length;
    return bytes;
  }

  /// Passes bytes over.
  ///
  /// @return how many there were, at most as many as are wanted
  long pass(long wanted) {
    long start = taken;
    while (taken - start < wanted && held(1) > 0) {
      int step = (int) Math.min(to - from, wanted - (taken - start));
      from += step;
      taken += step;
    }
    return taken - start;
  }

  /// Throws what the source failed with.
  void failIfSourceDid() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void more() {
    try {
      int read = source.read(buffer, to, buffer.length - to);
      ended = read < 0;
      to += Math.max(0, read);
    } catch (IOException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }

  /// Moves what is held to the front where that is no more than half of the room, else into twice
  /// the room: so each byte is moved a few times at most.
  private void makeRoom() {
    if (buffer.length - to >= CHUNK) {
      return;
    }
    int held = to - from;
    byte[] room = held > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
    System.arraycopy(buffer, from, room, 0, held);
    buffer = room;
    from = 0;
    to = held;
  }
}

package org.newshound.shell.terminal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.NonBlockingReader;

/// Reads single keys, without echo and without signals: Ctrl-C is a key here. Ctrl-Z suspends the
/// program.
///
/// For use by one thread.
public final class KeyReader implements AutoCloseable {
  /// What [#next] returns if no key was pressed in time.
  public static final int NOTHING = -2;

  /// What [#next] returns if the terminal is gone.
  public static final int GONE = -1;

  /// What [#next] returns for the arrow up, and so on: no character has these numbers.
  public static final int UP = -10;

  public static final int DOWN = -11;
  public static final int PAGE_UP = -12;
  public static final int PAGE_DOWN = -13;
  public static final int HOME = -14;
  public static final int END = -15;

  public static final int CTRL_C = 3;
  public static final int CTRL_D = 4;
  static final int CTRL_Z = 26;
  public static final int ESCAPE = 27;
  public static final int DELETE = 127;

  private static final long REST_OF_KEY_MILLIS = 20;
  private static final long PEEK_MILLIS = 1;
  private static final int UNKNOWN = -16;

  private final OpenTerminal open;
  private final Terminal terminal;
  private final Suspended suspended;
  private final Attributes before;
  private final Attributes raw;
  private final SignalHandler continuing;
  private final Deque<Integer> ahead = new ArrayDeque<>();
  private volatile boolean woken;

  /// What happens to the screen when the program is suspended.
  public interface Suspended {
    /// Leaves the screen to the command shell.
    void leave();

    /// Draws what was there before.
    void comeBack();
  }

  public KeyReader(OpenTerminal open, Suspended suspended) {
    this.open = open;
    this.suspended = suspended;
    terminal = open.terminal();
    before = terminal.enterRawMode();
    raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    continuing = terminal.handle(Terminal.Signal.CONT, signal -> wake());
  }

  /// Returns the next key, which may be [#NOTHING] or [#GONE].
  ///
  /// @param millis how long to wait for it
  public int next(long millis) throws IOException {
    while (true) {
      int key = read(millis);
      if (woken) {
        woken = false;
        suspended.comeBack();
      }
      if (key == CTRL_Z) {
        suspend();
      } else {
        return key == ESCAPE ? escaped() : key;
      }
    }
  }

  /// Returns whether Ctrl-C was pressed, and forgets what was typed before it then; does not wait.
  public boolean stopped() throws IOException {
    NonBlockingReader reader = terminal.reader();
    while (reader.peek(PEEK_MILLIS) >= 0) {
      int key = reader.read();
      if (key == CTRL_C) {
        ahead.clear();
        return true;
      }
      if (key == CTRL_Z) {
        suspend();
      } else {
        ahead.add(key);
      }
    }
    return false;
  }

  private int read(long millis) throws IOException {
    Integer first = ahead.poll();
    return first == null ? terminal.reader().read(millis) : first;
  }

  private int peek(long millis) throws IOException {
    Integer first = ahead.peek();
    return first == null ? terminal.reader().peek(millis) : first;
  }

  @Override
  public void close() {
    terminal.handle(Terminal.Signal.CONT, continuing);
    terminal.setAttributes(before);
  }

  private void suspend() {
    suspended.leave();
    open.suspend();
    suspended.comeBack();
  }

  /// A signal has suspended the program, and the command shell has used the terminal since.
  private void wake() {
    terminal.setAttributes(raw);
    woken = true;
  }

  /// An arrow key sends an escape and more; so that this is not taken for typed text, all of it is
  /// read.
  private int escaped() throws IOException {
    StringBuilder rest = new StringBuilder();
    while (peek(REST_OF_KEY_MILLIS) > 0) {
      rest.append((char) read(REST_OF_KEY_MILLIS));
      char last = rest.charAt(rest.length() - 1);
      if (last == '~' || (rest.length() > 1 && Character.isLetter(last))) {
        break;
      }
    }
    return switch (rest.toString()) {
      case "" -> ESCAPE;
      case "[A", "OA" -> UP;
      case "[B", "OB" -> DOWN;
      case "[5~" -> PAGE_UP;
      case "[6~" -> PAGE_DOWN;
      case "[H", "OH", "[1~" -> HOME;
      case "[F", "OF", "[4~" -> END;
      default -> UNKNOWN;
    };
  }
}

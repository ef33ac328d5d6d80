package org.newshound.shell.terminal.pager;

import java.io.IOException;
import java.util.Optional;
import org.newshound.shell.terminal.KeyReader;
import org.newshound.shell.terminal.pager.PagedContent.Foot;
import org.newshound.shell.terminal.text.StyledLine;

/// Asks at the foot of a screen of its own.
///
/// @param screen the screen
/// @param keys what is pressed
record FootPrompt(AlternateScreen screen, KeyReader keys) implements Foot {
  private static final long SIZE_CHECK_MILLIS = 250;
  private static final int CTRL_U = 21;

  @Override
  public Optional<String> line(String question, String proposal) throws IOException {
    StringBuilder typed = new StringBuilder(proposal);
    while (true) {
      int key = pressed(end(question + typed));
      if (key == '\r' || key == '\n') {
        return Optional.of(typed.toString());
      }
      if (givesUp(key)) {
        return Optional.empty();
      }
      if (key == KeyReader.DELETE && !typed.isEmpty()) {
        typed.setLength(typed.offsetByCodePoints(typed.length(), -1));
      } else if (key == CTRL_U) {
        typed.setLength(0);
      } else if (key >= ' ' && key != KeyReader.DELETE) {
        typed.appendCodePoint(key);
      }
    }
  }

  @Override
  public boolean confirms(String question) throws IOException {
    int key = KeyReader.NOTHING;
    while (key == KeyReader.NOTHING) {
      key = pressed(StyledLine.of(question + " [y/N] "));
    }
    return key == 'y' || key == 'Y';
  }

  /// Asks, and returns the key that is pressed before the time-out.
  private int pressed(StyledLine asked) throws IOException {
    screen.adapt();
    screen.foot(asked);
    return keys.next(SIZE_CHECK_MILLIS);
  }

  private static boolean givesUp(int key) {
    return key == KeyReader.CTRL_C
        || key == KeyReader.CTRL_D
        || key == KeyReader.GONE
        || key == KeyReader.ESCAPE;
  }

  /// The end of the input is visible.
  private StyledLine end(String typed) {
    StyledLine whole = StyledLine.of(typed);
    int start = 0;
    while (whole.part(start, whole.text().length()).width() >= screen.room()) {
      start = whole.text().offsetByCodePoints(start, 1);
    }
    return whole.part(start, whole.text().length());
  }
}

package org.newshound.shell.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.Paged.Action;
import org.newshound.shell.terminal.Paged.Foot;

/// Shows what is taller than the screen, on a screen of its own.
///
/// Space, b, arrows, g and G move; n and p go to the next and previous line with a match; / looks
/// for a text, after which n and p go to where that stands; q leaves. What is shown may have other
/// keys of its own.
///
/// For use by one thread.
final class Pager {
  private static final long SIZE_CHECK_MILLIS = 250;
  private static final int CTRL_U = 21;
  private static final String GAP = "  ";
  private static final String MOVING = "space b /";

  private final Terminal terminal;
  private final Output output;
  private final Paged content;
  private List<Line> lines = List.of();
  private int width;
  private int rows;
  private int top;
  private String wanted = "";
  private Line told = Line.BLANK;

  Pager(Terminal terminal, Output output, Paged content) {
    this.terminal = terminal;
    this.output = output;
    this.content = content;
  }

  /// Shows it until a key is pressed that is not the pager's own, and returns that key; `q` also
  /// for Ctrl-C and the end of input.
  int show() throws IOException {
    terminal.puts(Capability.enter_ca_mode);
    terminal.flush();
    try (Keys keys = new Keys(terminal)) {
      layOut();
      move(content.latest() ? lines.size() : 0);
      draw();
      while (true) {
        int key = keys.next(SIZE_CHECK_MILLIS);
        if (key == Keys.NOTHING && !isResized()) {
          continue;
        }
        told = Line.BLANK;
        @Nullable Action action = key < 0 ? null : content.actions().get((char) key);
        if (key == '/') {
          search(keys);
        } else if (action != null) {
          told = action.act(new BottomLine(keys));
          rows = 0;
        } else if (key != Keys.NOTHING && !moved(key)) {
          return leaves(key) ? 'q' : key;
        }
        layOut();
        draw();
      }
    } finally {
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
    }
  }

  private static boolean leaves(int key) {
    return key == 'q'
        || key == 'Q'
        || key == Keys.CTRL_C
        || key == Keys.CTRL_D
        || key == -1
        || key == Keys.ESCAPE;
  }

  private boolean moved(int key) {
    switch (key) {
      case ' ', 'f', Keys.PAGE_DOWN -> move(top + page());
      case 'b', Keys.PAGE_UP, Keys.DELETE -> move(top - page());
      case '\r', '\n', 'j', 'e', Keys.DOWN -> move(top + 1);
      case 'k', 'y', Keys.UP -> move(top - 1);
      case 'd' -> move(top + page() / 2);
      case 'u' -> move(top - page() / 2);
      case 'g', '<', Keys.HOME -> move(0);
      case 'G', '>', Keys.END -> move(lines.size());
      case 'n' -> jump(IntStream.range(top + 1, lines.size()), "no match below");
      case 'p', 'N' -> jump(IntStream.iterate(top - 1, i -> i >= 0, i -> i - 1), "no match above");
      default -> {
        return content.keys().indexOf(key) < 0 && !leaves(key);
      }
    }
    return true;
  }

  private void jump(IntStream places, String otherwise) {
    IntPredicate matches = wanted.isEmpty() ? this::isMarked : this::isWanted;
    int found = places.filter(matches).findFirst().orElse(-1);
    if (found < 0) {
      told = Line.of(otherwise, Style.BAR);
    } else {
      move(found);
      told = top < found ? Line.of("the match is on this page", Style.BAR) : Line.BLANK;
    }
  }

  private boolean isMarked(int line) {
    return lines.get(line).spans().stream().anyMatch(span -> span.style() == Style.MARK);
  }

  private boolean isWanted(int line) {
    return lines.get(line).text().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private void search(Keys keys) throws IOException {
    Optional<String> typed = new BottomLine(keys).line("/", "");
    if (typed.isPresent()) {
      wanted = typed.get().toLowerCase(Locale.ROOT);
      IntStream around =
          IntStream.concat(IntStream.range(top, lines.size()), IntStream.range(0, top));
      jump(around, "not found: " + typed.get());
    }
  }

  /// Asks where the bar is.
  private final class BottomLine implements Foot {
    private final Keys keys;

    BottomLine(Keys keys) {
      this.keys = keys;
    }

    @Override
    public Optional<String> line(String question, String proposal) throws IOException {
      StringBuilder typed = new StringBuilder(proposal);
      while (true) {
        bar(end(question + typed));
        int key = keys.next(SIZE_CHECK_MILLIS);
        if (key == '\r' || key == '\n') {
          return Optional.of(typed.toString());
        }
        if (leaves(key) && key < ' ') {
          return Optional.empty();
        }
        if (key == Keys.DELETE && !typed.isEmpty()) {
          typed.setLength(typed.length() - 1);
        } else if (key == CTRL_U) {
          typed.setLength(0);
        } else if (key >= ' ' && key != Keys.DELETE) {
          typed.appendCodePoint(key);
        }
      }
    }

    @Override
    public boolean confirms(String question) throws IOException {
      bar(Line.of(question + " [y/N] "));
      int key = keys.next(0);
      return key == 'y' || key == 'Y';
    }

    /// What is typed last is seen.
    private Line end(String typed) {
      Line whole = Line.of(typed);
      int start = 0;
      while (whole.part(start, whole.text().length()).width() >= width - 1) {
        start = whole.text().offsetByCodePoints(start, 1);
      }
      return whole.part(start, whole.text().length());
    }
  }

  private boolean isResized() {
    return content.width() != width || height() != rows;
  }

  private int height() {
    return Math.max(2, terminal.getRows() > 0 ? terminal.getRows() : Prompt.DEFAULT_HEIGHT);
  }

  private void layOut() {
    if (isResized()) {
      width = content.width();
      rows = height();
      lines = content.lines().stream().flatMap(line -> line.wrap(width, 0).stream()).toList();
      move(top);
    }
  }

  private void move(int line) {
    top = Math.clamp(line, 0, Math.max(0, lines.size() - page()));
  }

  private int page() {
    return rows - 1;
  }

  private void draw() {
    int end = Math.min(lines.size(), top + page());
    List<Line> shown = new ArrayList<>(lines.subList(top, end));
    List<Line> said = told.wrap(Math.max(1, width - 1), 0);
    if (said.size() > 1) {
      say(said, shown);
      return;
    }
    output.screen(shown, rows - 1);
    String place =
        end == lines.size() && top == 0 ? "" : (top + 1) + "-" + end + "/" + lines.size();
    bar(foot(told.text().isEmpty() ? Line.of(content.title(), Style.BAR) : told, place));
  }

  /// Returns the bar with as many of the keys as there is room for; the one that leaves comes
  /// first.
  private Line foot(Line said, String place) {
    List<String> keys =
        new ArrayList<>(
            Stream.of((content.help() + MOVING).split(GAP)).filter(key -> !key.isEmpty()).toList());
    while (true) {
      String all = GAP + place + GAP + String.join(GAP, keys);
      Line foot = said.and(Line.of(all + (keys.isEmpty() ? "" : GAP) + 'q', Style.BAR));
      if (foot.width() < width) {
        return foot;
      }
      if (keys.isEmpty()) {
        return Line.of(all + 'q', Style.BAR);
      }
      keys.removeLast();
    }
  }

  /// What is said in several lines covers the last ones of the page.
  private void say(List<Line> said, List<Line> shown) {
    int room = Math.max(0, page() - said.size() + 1);
    while (shown.size() < room) {
      shown.add(Line.BLANK);
    }
    List<Line> screen = new ArrayList<>(shown.subList(0, room));
    screen.addAll(said.subList(0, Math.min(said.size() - 1, page())));
    output.screen(screen, rows - 1);
    bar(said.getLast());
  }

  private void bar(Line line) {
    output.redraw(line.wrap(Math.max(1, width - 1), 0).getFirst(), width - 1);
  }
}

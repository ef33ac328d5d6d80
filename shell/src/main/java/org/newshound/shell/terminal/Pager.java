package org.newshound.shell.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.Paged.Action;
import org.newshound.shell.terminal.Paged.Foot;

/// Shows what is taller than the screen, on a screen of its own.
///
/// Space, b, arrows, g and G move; n and p go to the next and previous match and say which of how
/// many it is; / looks for a text, after which n and p go to where that stands; ? says what the
/// keys do; q leaves. Lines are drawn as they are come to; Ctrl-C ends a long way to the end or to
/// a match. What is shown may have other keys of its own.
///
/// For use by one thread.
final class Pager {
  private static final long SIZE_CHECK_MILLIS = 250;
  private static final int CTRL_U = 21;
  private static final int END = Integer.MAX_VALUE;

  /// How many lines below the screen are drawn before they are asked for: what is not very long is
  /// drawn whole, so that its length and its matches are known.
  private static final int AHEAD = 300;

  private static final String GAP = "  ";
  private static final List<Paged.Key> MOVING =
      List.of(
          new Paged.Key("space", "space", "a screen down"),
          new Paged.Key("b", "b", "a screen up"),
          new Paged.Key("g, G", "", "to the beginning, to the end"),
          new Paged.Key("/", "/", "look for a text; n and p go on with it"));
  private static final String ALWAYS = "? keys  q";
  private static final int KEY_COLUMN = 8;

  private final Terminal terminal;
  private final Output output;
  private final Paged content;
  private Drawn drawn = new Drawn(Collections.emptyIterator(), 1);
  private BooleanSupplier stop = () -> false;
  private boolean stopped;
  private int width;
  private int rows;
  private int top;
  private String wanted = "";
  private Matches matches = Matches.NONE;
  private int matched;
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
      stop = () -> isStopped(keys);
      layOut();
      move(content.latest() ? END : 0);
      draw();
      while (true) {
        int key = keys.next(SIZE_CHECK_MILLIS);
        if (key == Keys.NOTHING && !isResized()) {
          continue;
        }
        told = Line.BLANK;
        stopped = false;
        @Nullable Action action = key < 0 ? null : content.actions().get((char) key);
        if (key == '/') {
          search(keys);
        } else if (key == '?') {
          explain(keys);
        } else if (action != null) {
          told = action.act(new BottomLine(keys));
          rows = 0;
        } else if (key != Keys.NOTHING && !moved(key)) {
          return leaves(key) ? 'q' : key;
        }
        layOut();
        if (stopped) {
          told = Line.of("stopped", Style.BAR);
        }
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
      case 'G', '>', Keys.END -> move(END);
      case 'n' -> go(sought(all -> all.next(top, page())), "no match below");
      case 'p', 'N' -> go(matches().previous(top, page()), "no match above");
      default -> {
        return content.keys().indexOf(key) < 0 && !leaves(key);
      }
    }
    return true;
  }

  private void go(Matches there, String otherwise) {
    boolean found = leads(there);
    matches = there;
    if (found && !isSeen(there.line())) {
      move(there.line());
    }
    Matches all = matches();
    String more = drawn.isWhole() || !all.isChosen() ? "" : "+";
    told = Line.of((found ? all.words() : otherwise + all.count()) + more, Style.BAR);
  }

  private boolean leads(Matches there) {
    return there.isChosen() && there.chosen() != matches.chosen();
  }

  /// Returns the matches in what was drawn so far.
  private Matches matches() {
    if (matched != drawn.lines().size()) {
      matched = drawn.lines().size();
      matches = Matches.of(drawn.lines(), wanted).choosing(matches.chosen());
    }
    return matches;
  }

  /// Looks for a match in what was drawn, and draws on until there is one.
  private Matches sought(UnaryOperator<Matches> way) {
    Matches there = way.apply(matches());
    while (!leads(there) && !stopped && !drawn.isWhole()) {
      reach(2L * drawn.lines().size());
      there = way.apply(matches());
    }
    return there;
  }

  private void reach(long count) {
    stopped |= !drawn.reach((int) Math.min(END, count), stop);
  }

  /// Who is gone does not wait for more either.
  private static boolean isStopped(Keys keys) {
    try {
      return keys.stopped();
    } catch (IOException e) {
      return true;
    }
  }

  private boolean isSeen(int line) {
    return line >= top && line < top + page();
  }

  private void search(Keys keys) throws IOException {
    Optional<String> typed = new BottomLine(keys).line("/", "");
    if (typed.isPresent()) {
      wanted = typed.get();
      matches = Matches.NONE;
      matched = 0;
      Matches below = sought(all -> all.from(top));
      go(below.isChosen() ? below : matches().from(0), "not found: " + typed.get());
    }
  }

  /// Says what the keys do, until one is pressed.
  private void explain(Keys keys) throws IOException {
    List<Line> help = new ArrayList<>();
    Stream.concat(content.own().stream(), MOVING.stream()).map(Pager::explained).forEach(help::add);
    help.add(explained(new Paged.Key("q", "", "back to the prompt")));
    int shown = Math.min(help.size(), page());
    output.screen(
        help.subList(0, shown).stream().map(line -> line.wrap(width, 0).getFirst()).toList(),
        rows - 1);
    bar(Line.of("any key goes back to the text", Style.BAR));
    int key = Keys.NOTHING;
    while (key == Keys.NOTHING) {
      key = keys.next(SIZE_CHECK_MILLIS);
    }
    rows = 0;
  }

  private static Line explained(Paged.Key key) {
    String gap = " ".repeat(Math.max(1, KEY_COLUMN - key.name().length()));
    return Line.of("  ").and(key.name(), Style.CODE).and(gap + key.meaning());
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
      drawn = content.lines();
      matched = 0;
      move(top);
    }
  }

  private void move(int line) {
    reach((long) line + page() + AHEAD);
    top = Math.clamp(line, 0, Math.max(0, drawn.lines().size() - page()));
  }

  private int page() {
    return rows - 1;
  }

  private void draw() {
    int end = Math.min(drawn.lines().size(), top + page());
    List<Line> shown = new ArrayList<>(drawn.lines().subList(top, end));
    List<Line> said = told.wrap(Math.max(1, width - 1), 0);
    if (said.size() > 1) {
      say(said, shown);
      return;
    }
    output.screen(shown, rows - 1);
    String place =
        end == drawn.lines().size() && top == 0 ? "" : (top + 1) + "-" + end + "/" + drawn.count();
    bar(foot(told.text().isEmpty() ? Line.of(content.title(), Style.BAR) : told, place));
  }

  /// Returns the bar with as many of the keys as there is room for; the one that leaves is always
  /// there, and wherever one is left out the one that tells all of them.
  private Line foot(Line said, String place) {
    List<String> keys =
        new ArrayList<>(
            Stream.concat(content.own().stream(), MOVING.stream())
                .filter(key -> !key.word().isEmpty())
                .map(Pager::brief)
                .toList());
    keys.add(ALWAYS);
    while (true) {
      Line foot = said.and(Line.of(afterGaps(place, keys), Style.BAR));
      if (foot.width() < width) {
        return foot;
      }
      if (keys.size() == 1) {
        return told.text().isEmpty() ? Line.of(place + GAP + ALWAYS, Style.BAR) : said;
      }
      keys.remove(keys.size() - 2);
    }
  }

  private static String afterGaps(String place, List<String> keys) {
    return (place.isEmpty() ? "" : GAP + place) + GAP + String.join(GAP, keys);
  }

  private static String brief(Paged.Key key) {
    return key.name().equals(key.word()) ? key.name() : key.name() + ' ' + key.word();
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

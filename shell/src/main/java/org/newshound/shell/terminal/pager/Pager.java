package org.newshound.shell.terminal.pager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.KeyReader;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.pager.PagedContent.Action;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Shows what is taller than the screen, on the alternate screen.
///
/// Space, b, arrows, g and G move; n and p go to the next and previous match and say which of how
/// many it is; / searches for a text, after which n and p go to its occurrences; ? lists the keys;
/// q leaves. Lines are drawn when they are reached; Ctrl-C interrupts a long jump to the end or to
/// a match. Content may have further keys of its own.
///
/// For use by one thread.
public final class Pager {
  private static final long SIZE_CHECK_MILLIS = 250;
  private static final int END = Integer.MAX_VALUE;

  /// How many lines below the screen are drawn before they are asked for: what is not very long is
  /// drawn whole, so that its length and its matches are known.
  private static final int AHEAD = 300;

  private final AlternateScreen screen;
  private final KeyReader keys;
  private final PagedContent content;
  private final PagerKeyHelp named;
  private LazyLines drawn = new LazyLines(Collections.emptyIterator(), 1);
  private boolean stopped;
  private boolean stale = true;
  private int top;
  private String wanted = "";
  private MatchPositions matches = MatchPositions.NONE;
  private int matched;
  private StyledLine told = StyledLine.BLANK;

  private Pager(AlternateScreen screen, KeyReader keys, PagedContent content) {
    this.screen = screen;
    this.keys = keys;
    this.content = content;
    named = new PagerKeyHelp(content.own());
  }

  /// Shows it until a key is pressed that is not the pager's own, and returns that key; `q` also
  /// for Ctrl-C and the end of input.
  public static int show(OpenTerminal open, Output output, PagedContent content)
      throws IOException {
    try (AlternateScreen screen = new AlternateScreen(open.terminal(), output, content::width);
        KeyReader keys = new KeyReader(open, screen)) {
      return new Pager(screen, keys, content).show();
    }
  }

  private int show() throws IOException {
    layOut();
    move(content.latest() ? END : 0);
    draw();
    while (true) {
      int key = keys.next(SIZE_CHECK_MILLIS);
      if (key == KeyReader.NOTHING && !screen.isResized()) {
        continue;
      }
      told = StyledLine.BLANK;
      stopped = false;
      if (!acted(key) && key != KeyReader.NOTHING && !moved(key)) {
        return leaves(key) ? 'q' : key;
      }
      layOut();
      if (stopped) {
        told = StyledLine.of("stopped", Style.BAR);
      }
      draw();
    }
  }

  private boolean acted(int key) throws IOException {
    @Nullable Action action = key < 0 ? null : content.actions().get((char) key);
    if (key == '/') {
      search();
    } else if (key == '?') {
      explain();
    } else if (action != null) {
      told = action.act(new FootPrompt(screen, keys));
      stale = true;
    } else {
      return false;
    }
    return true;
  }

  private static boolean leaves(int key) {
    return key == 'q'
        || key == 'Q'
        || key == KeyReader.CTRL_C
        || key == KeyReader.CTRL_D
        || key == KeyReader.GONE
        || key == KeyReader.ESCAPE;
  }

  private boolean moved(int key) {
    switch (key) {
      case ' ', 'f', KeyReader.PAGE_DOWN -> move(top + screen.page());
      case 'b', KeyReader.PAGE_UP, KeyReader.DELETE -> move(top - screen.page());
      case '\r', '\n', 'j', 'e', KeyReader.DOWN -> move(top + 1);
      case 'k', 'y', KeyReader.UP -> move(top - 1);
      case 'd' -> move(top + screen.page() / 2);
      case 'u' -> move(top - screen.page() / 2);
      case 'g', '<', KeyReader.HOME -> move(0);
      case 'G', '>', KeyReader.END -> move(END);
      case 'n' -> go(sought(all -> all.next(top, screen.page())), "no match below");
      case 'p', 'N' -> go(matches().previous(top, screen.page()), "no match above");
      default -> {
        return content.keys().indexOf(key) < 0 && !leaves(key);
      }
    }
    return true;
  }

  private void go(MatchPositions there, String otherwise) {
    boolean found = leads(there);
    matches = there;
    if (found && !isSeen(there.line())) {
      move(there.line());
    }
    MatchPositions all = matches();
    String more = drawn.isWhole() || !all.isChosen() ? "" : "+";
    told = StyledLine.of((found ? all.words() : otherwise + all.count()) + more, Style.BAR);
  }

  private boolean leads(MatchPositions there) {
    return there.isChosen() && there.chosen() != matches.chosen();
  }

  /// Returns the matches in what was drawn so far.
  private MatchPositions matches() {
    if (matched != drawn.lines().size()) {
      matched = drawn.lines().size();
      matches = MatchPositions.of(drawn.lines(), wanted).choosing(matches.chosen());
    }
    return matches;
  }

  /// Looks for a match in what was drawn, and draws on until there is one.
  private MatchPositions sought(UnaryOperator<MatchPositions> way) {
    MatchPositions there = way.apply(matches());
    while (!leads(there) && !stopped && !drawn.isWhole()) {
      reach(2L * drawn.lines().size());
      there = way.apply(matches());
    }
    return there;
  }

  private void reach(long count) {
    stopped |= !drawn.reach((int) Math.min(END, count), this::isStopped);
  }

  /// A terminal that is gone counts as stopped.
  private boolean isStopped() {
    try {
      return keys.stopped();
    } catch (IOException e) {
      return true;
    }
  }

  private boolean isSeen(int line) {
    return line >= top && line < top + screen.page();
  }

  private void search() throws IOException {
    Optional<String> typed = new FootPrompt(screen, keys).line("/", "");
    if (typed.isPresent()) {
      wanted = typed.get();
      matches = MatchPositions.NONE;
      matched = 0;
      MatchPositions below = sought(all -> all.from(top));
      go(below.isChosen() ? below : matches().from(0), "not found: " + typed.get());
    }
  }

  /// Says what the keys do, until one is pressed.
  private void explain() throws IOException {
    screen.show(named.explained());
    screen.foot(StyledLine.of("any key goes back to the text", Style.BAR));
    int key = KeyReader.NOTHING;
    while (key == KeyReader.NOTHING) {
      screen.adapt();
      key = keys.next(SIZE_CHECK_MILLIS);
    }
  }

  private void layOut() {
    if (stale || screen.isResized()) {
      stale = false;
      screen.measure();
      drawn = content.lines();
      matched = 0;
      move(top);
    }
  }

  private void move(int line) {
    reach((long) line + screen.page() + AHEAD);
    top = Math.clamp(line, 0, Math.max(0, drawn.lines().size() - screen.page()));
  }

  private void draw() {
    int end = Math.min(drawn.lines().size(), top + screen.page());
    List<StyledLine> shown = new ArrayList<>(drawn.lines().subList(top, end));
    List<StyledLine> said = told.wrap(screen.room(), 0);
    if (said.size() > 1) {
      say(said, shown);
      return;
    }
    screen.show(shown);
    String place =
        end == drawn.lines().size() && top == 0 ? "" : (top + 1) + "-" + end + "/" + drawn.count();
    boolean titled = told.text().isEmpty();
    StyledLine beginning = titled ? StyledLine.of(content.title(), Style.BAR) : told;
    screen.foot(named.foot(beginning, titled, place, screen.width()));
  }

  /// What is said in several lines covers the last ones of the page.
  private void say(List<StyledLine> said, List<StyledLine> shown) {
    int room = Math.max(0, screen.page() - said.size() + 1);
    while (shown.size() < room) {
      shown.add(StyledLine.BLANK);
    }
    List<StyledLine> covered = new ArrayList<>(shown.subList(0, room));
    covered.addAll(said.subList(0, Math.min(said.size() - 1, screen.page())));
    screen.show(covered);
    screen.foot(said.getLast());
  }
}

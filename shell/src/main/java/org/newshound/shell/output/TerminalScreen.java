package org.newshound.shell.output;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.ExternalPrograms;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.editor.Prompt;
import org.newshound.shell.terminal.pager.PagedContent;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.Link;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Prints lines on the terminal of a session, or pages them if they are taller than its screen.
final class TerminalScreen {
  private final Context context;
  private final ShellSettings settings;
  private final Prompt prompt;
  private boolean scripted;

  TerminalScreen(Context context, ShellSettings settings, Prompt prompt) {
    this.context = context;
    this.settings = settings;
    this.prompt = prompt;
  }

  /// Says whether a script is running, which waits for no keys.
  void scripted(boolean running) {
    scripted = running;
  }

  /// Prints text, wrapped to the width of the screen.
  void say(String text, Style style) {
    print(StyledLine.of(text, style).wrap(format().width(), 0));
  }

  /// Prints lines as they are.
  void print(List<StyledLine> lines) {
    Output output = output();
    output.print(lines);
    output.flush();
  }

  /// Returns what screens are laid out for.
  ScreenFormat format() {
    int width =
        ScreenFormat.width(
            settings.number(Setting.WIDTH),
            context.environment().variable("COLUMNS"),
            prompt::columns);
    Palette palette = settings.palette(StreamKind.TERMINAL, context.environment());
    return new ScreenFormat(width, palette.isColored(), settings.days());
  }

  /// Shows lines, in the pager if they do not fit.
  ///
  /// @param title what they are
  /// @param latest whether the pager begins at the end
  /// @param screen lays them out for the width of the moment
  void show(String title, boolean latest, Supplier<List<StyledLine>> screen) throws IOException {
    List<StyledLine> lines = screen.get();
    if (fits(lines)) {
      int width = format().width();
      print(lines.stream().flatMap(line -> line.wrap(width, 0).stream()).toList());
    } else if (!pagedElsewhere(lines::iterator)) {
      page(new PagedContent(title, latest, () -> format().width(), screen));
    }
  }

  /// Shows lines in the external pager if the settings ask for it, and returns whether it did.
  boolean pagedElsewhere(Supplier<Iterator<StyledLine>> lines) throws IOException {
    Optional<List<String>> pager =
        settings.of(Setting.PAGER).text().equals("less")
            ? ExternalPrograms.pager(context.environment())
            : Optional.empty();
    if (pager.isPresent()) {
      prompt.page(pager.get(), lines.get());
    }
    return pager.isPresent();
  }

  /// Returns an address. One that is too long is shortened in the middle if it can be clicked;
  /// otherwise it is shown whole, because it has to be copied.
  StyledLine address(String url, int room) {
    Optional<Link> link = Link.of(url);
    boolean clickable =
        link.isPresent() && settings.palette(StreamKind.TERMINAL, context.environment()).links();
    StyledLine shown = StyledLine.of(clickable ? DisplayWidth.shortened(url, room) : url);
    return link.map(shown::to).orElse(shown);
  }

  /// Returns whether content can be shown on the alternate screen.
  boolean pages() {
    return !settings.of(Setting.PAGER).text().equals("never") && prompt.canPage() && !scripted;
  }

  private boolean fits(List<StyledLine> lines) {
    int width = format().width();
    return !pages()
        || lines.stream().mapToInt(line -> line.wrap(width, 0).size()).sum() < prompt.rows();
  }

  /// Shows content until a key is pressed that leaves it, and returns that key.
  int page(PagedContent content) throws IOException {
    return prompt.page(content, output());
  }

  /// Returns how many rows the screen has.
  int rows() {
    return prompt.rows();
  }

  /// Returns an output to the terminal.
  Output output() {
    return prompt.output();
  }
}

package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.newshound.article.Article;
import org.newshound.shell.output.Display.Move;
import org.newshound.shell.output.Display.Reading;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.ExternalPrograms;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.pager.PagedContent;
import org.newshound.shell.terminal.text.Link;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Shows an article to the person at the prompt, on a screen of its own however short it is; keys
/// lead to others, open its link and save it. Where there can be no such screen it is printed.
final class ArticleView {
  private final TerminalScreen screen;
  private final Context context;
  private final ShellSettings settings;
  private final BooleanSupplier interrupted;

  ArticleView(
      TerminalScreen screen, Context context, ShellSettings settings, BooleanSupplier interrupted) {
    this.screen = screen;
    this.context = context;
    this.settings = settings;
    this.interrupted = interrupted;
  }

  /// Shows it and says where to go from there.
  Move show(Reading reading) throws IOException {
    boolean[] captions = {true};
    Supplier<Iterator<StyledLine>> lines =
        () ->
            ArticleScreen.drawn(
                reading.article(),
                reading.place(),
                context.clock().instant(),
                captions[0],
                screen.format());
    if (!screen.pages()) {
      Output output = screen.output();
      output.print(lines.get(), interrupted);
      output.flush();
      if (interrupted.getAsBoolean()) {
        screen.say("Stopped.", Style.PLAIN);
      } else if (reading.rank() > 0) {
        screen.say(foot(reading), Style.DIM);
      }
      return Move.AWAY;
    }
    if (screen.pagedElsewhere(lines)) {
      return Move.AWAY;
    }
    captions[0] = false;
    PagedContent paged =
        new PagedContent(
            reading.place(),
            keys(reading),
            (reading.before() ? "[" : "") + (reading.after() ? "]" : ""),
            actions(reading, captions),
            false,
            () -> screen.format().width(),
            lines);
    int key = screen.page(paged);
    if (key == 'q') {
      StyledLine read = StyledLine.of(reading.place() + " · ", Style.DIM);
      StyledLine title = StyledLine.of(reading.article().article().displayTitle(), Style.BOLD);
      screen.print(read.and(title).wrap(screen.format().width(), 0));
    }
    return key == ']' ? Move.AFTER : key == '[' ? Move.BEFORE : Move.AWAY;
  }

  /// Hands a link to the browser, or shows it where there is none.
  ///
  /// @param room how many columns there are for it
  StyledLine open(String url, int room) {
    Optional<Link> link = Link.of(url);
    boolean taken = link.isPresent() && ExternalPrograms.browse(link.get(), context.environment());
    StyledLine said = StyledLine.of(taken ? "Handed to the browser: " : "");
    return said.and(screen.address(url, room - said.width()));
  }

  private Map<Character, PagedContent.Action> actions(Reading reading, boolean[] captions) {
    Article article = reading.article().article();
    Map<Character, PagedContent.Action> actions = new HashMap<>();
    actions.put(
        'c',
        foot -> {
          captions[0] = !captions[0];
          return StyledLine.BLANK;
        });
    actions.put('s', foot -> saved(article, foot));
    String url = article.url();
    actions.put(
        'o',
        foot ->
            url == null
                ? StyledLine.of("It has no link.")
                : open(url, screen.format().width() - 1));
    return actions;
  }

  private StyledLine saved(Article article, PagedContent.Foot foot) throws IOException {
    Optional<String> name = foot.line("Save as: ", ArticleFile.name(article));
    if (name.isEmpty() || name.get().isBlank()) {
      return StyledLine.of("Nothing was written.");
    }
    try {
      Path file = TypedPath.of(name.get().strip());
      OutputMode form = ExportFormat.ofArticles(file, Optional.empty());
      if (!TypedPath.isFree(file, settings, foot::confirms)) {
        return StyledLine.of("Nothing was written.");
      }
      ArticleFile.write(List.of(article), file, form);
      return StyledLine.of("Saved as " + file);
    } catch (IOException e) {
      return StyledLine.of(FailureText.message(e), Style.ERROR);
    }
  }

  private static List<PagedContent.Key> keys(Reading reading) {
    List<PagedContent.Key> keys = new ArrayList<>();
    keys.add(new PagedContent.Key("n/p", "match", "go to the next match, the one before"));
    if (reading.before() || reading.after()) {
      keys.add(new PagedContent.Key("]/[", "article", "read the next article, the one before"));
    }
    if (reading.article().article().url() != null) {
      keys.add(new PagedContent.Key("o", "link", "open the link of the article"));
    }
    keys.add(new PagedContent.Key("s", "save", "save the article to a file"));
    if (!reading.article().article().captions().isEmpty()) {
      keys.add(new PagedContent.Key("c", "", "show or hide the captions of pictures"));
    }
    return keys;
  }

  /// What can be typed where there are no keys to press.
  private static String foot(Reading reading) {
    String after = reading.after() ? "] next article · " : "";
    String before = reading.before() ? "[ the one before · " : "";
    String link = reading.article().article().url() != null ? ".link opens its link · " : "";
    return after + before + link + ".export FILE " + reading.rank() + " saves it";
  }
}

package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.newshound.article.Article;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.session.Face.Move;
import org.newshound.shell.session.Face.Reading;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Link;
import org.newshound.shell.terminal.Paged;
import org.newshound.shell.terminal.Programs;
import org.newshound.shell.terminal.Prompt;
import org.newshound.shell.terminal.Style;

/// Shows an article to the person at the prompt. One that fits the screen is printed; else it is
/// paged, and keys of its own lead to others, open its link and save it.
final class ArticleView {
  private final TerminalFace face;
  private final Context context;
  private final Settings settings;
  private final Prompt prompt;

  ArticleView(TerminalFace face, Context context, Settings settings, Prompt prompt) {
    this.face = face;
    this.context = context;
    this.settings = settings;
    this.prompt = prompt;
  }

  /// Shows it and says where to go from there.
  Move show(Reading reading) throws IOException {
    boolean[] captions = {true};
    Supplier<List<Line>> lines =
        () ->
            ArticleScreen.lines(
                reading.article(),
                reading.place(),
                context.clock().instant(),
                captions[0],
                face.look());
    List<Line> whole = lines.get();
    if (face.fits(whole, 2)) {
      face.print(whole);
      if (reading.rank() > 0) {
        face.offer(foot(reading));
      }
      return Move.AWAY;
    }
    if (face.pagedElsewhere(whole)) {
      return Move.AWAY;
    }
    captions[0] = false;
    Paged paged =
        new Paged(
            reading.place(),
            help(reading),
            (reading.before() ? "[" : "") + (reading.after() ? "]" : ""),
            actions(reading, captions),
            false,
            () -> face.look().width(),
            lines);
    int key = prompt.page(paged, face.output());
    if (key == 'q') {
      Line read = Line.of(reading.place() + " · ", Style.DIM);
      Line title = Line.of(reading.article().article().displayTitle(), Style.BOLD);
      face.print(read.and(title).wrap(face.look().width(), 0));
    }
    return key == ']' ? Move.AFTER : key == '[' ? Move.BEFORE : Move.AWAY;
  }

  /// Hands a link to the browser of the desktop, or shows it where there is none.
  Line open(String url) {
    Optional<Link> link = Link.of(url);
    boolean taken = link.isPresent() && Programs.browse(link.get(), context.surroundings());
    return Line.of(taken ? "Handed to the browser: " + url : url);
  }

  private Map<Character, Paged.Action> actions(Reading reading, boolean[] captions) {
    Article article = reading.article().article();
    Map<Character, Paged.Action> actions = new HashMap<>();
    actions.put(
        'c',
        foot -> {
          captions[0] = !captions[0];
          return Line.BLANK;
        });
    actions.put('s', foot -> saved(article, foot));
    String url = article.url();
    actions.put('o', foot -> url == null ? Line.of("It has no link.") : open(url));
    return actions;
  }

  private Line saved(Article article, Paged.Foot foot) throws IOException {
    Optional<String> name = foot.line("Save as: ", ArticleFile.name(article));
    if (name.isEmpty() || name.get().isBlank()) {
      return Line.of("Nothing was written.");
    }
    try {
      Path file = Keeping.path(name.get().strip());
      if (!Keeping.isFree(file, settings, foot::confirms)) {
        return Line.of("Nothing was written.");
      }
      ArticleFile.write(List.of(article), file, Keeping.modeOf(file));
      return Line.of("Saved as " + file);
    } catch (IOException e) {
      return Line.of(Failures.message(e), Style.ERROR);
    }
  }

  private static String help(Reading reading) {
    String link = reading.article().article().url() == null ? "" : "o link  ";
    return "n/p match  ]/[ article  " + link + "s save  ";
  }

  /// What can be typed where there are no keys to press.
  private static String foot(Reading reading) {
    String after = reading.after() ? "] next article · " : "";
    String before = reading.before() ? "[ the one before · " : "";
    String link = reading.article().article().url() != null ? ".link opens its link · " : "";
    return after + before + link + ".export FILE " + reading.rank() + " saves it";
  }
}

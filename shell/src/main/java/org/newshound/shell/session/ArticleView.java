package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.Paged;
import org.newshound.shell.terminal.Programs;
import org.newshound.shell.terminal.Prompt;
import org.newshound.shell.terminal.Style;

/// Shows an article to the person at the prompt, on a screen of its own however short it is; keys
/// lead to others, open its link and save it. Where there can be no such screen it is printed.
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
    Supplier<Iterator<Line>> lines =
        () ->
            ArticleScreen.drawn(
                reading.article(),
                reading.place(),
                context.clock().instant(),
                captions[0],
                face.look());
    if (!face.pages()) {
      Output output = face.output();
      output.print(lines.get(), face::interrupted);
      output.flush();
      if (face.interrupted()) {
        face.note("Stopped.");
      } else if (reading.rank() > 0) {
        face.offer(foot(reading));
      }
      return Move.AWAY;
    }
    if (face.pagedElsewhere(lines)) {
      return Move.AWAY;
    }
    captions[0] = false;
    Paged paged =
        new Paged(
            reading.place(),
            keys(reading),
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

  /// Hands a link to the browser, or shows it where there is none.
  ///
  /// @param room how many columns there are for it
  Line open(String url, int room) {
    Optional<Link> link = Link.of(url);
    boolean taken = link.isPresent() && Programs.browse(link.get(), context.surroundings());
    Line said = Line.of(taken ? "Handed to the browser: " : "");
    return said.and(face.address(url, room - said.width()));
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
    actions.put(
        'o', foot -> url == null ? Line.of("It has no link.") : open(url, face.look().width() - 1));
    return actions;
  }

  private Line saved(Article article, Paged.Foot foot) throws IOException {
    Optional<String> name = foot.line("Save as: ", ArticleFile.name(article));
    if (name.isEmpty() || name.get().isBlank()) {
      return Line.of("Nothing was written.");
    }
    try {
      Path file = Keeping.path(name.get().strip());
      OutputMode form = FileForm.ofArticles(file, Optional.empty());
      if (!Keeping.isFree(file, settings, foot::confirms)) {
        return Line.of("Nothing was written.");
      }
      ArticleFile.write(List.of(article), file, form);
      return Line.of("Saved as " + file);
    } catch (IOException e) {
      return Line.of(Failures.message(e), Style.ERROR);
    }
  }

  private static List<Paged.Key> keys(Reading reading) {
    List<Paged.Key> keys = new ArrayList<>();
    keys.add(new Paged.Key("n/p", "match", "go to the next match, the one before"));
    if (reading.before() || reading.after()) {
      keys.add(new Paged.Key("]/[", "article", "read the next article, the one before"));
    }
    if (reading.article().article().url() != null) {
      keys.add(new Paged.Key("o", "link", "open the link of the article"));
    }
    keys.add(new Paged.Key("s", "save", "save the article to a file"));
    if (!reading.article().article().captions().isEmpty()) {
      keys.add(new Paged.Key("c", "", "show or hide the captions of pictures"));
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

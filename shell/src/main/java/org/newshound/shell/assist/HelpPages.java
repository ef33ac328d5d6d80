package org.newshound.shell.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.Newshound;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// The pages of `.help` and `.keys`.
public final class HelpPages {
  private static final Set<String> LEAVING =
      Set.of(
          "exit", "quit", "bye", "logout", "q", "x", ":q", ":q!", ":x", ":wq", "\\q", "/quit",
          "/exit");
  private static final Set<String> ASKING =
      Set.of("help", ":h", ":help", "/help", "\\h", "\\?", "man");
  private static final int COLUMN = 27;
  private static final int KEY_COLUMN = 20;
  private static final int TASK_COLUMN = 16;
  private static final int WIDE_COLUMN = 32;

  private HelpPages() {}

  /// Returns the program's name and version.
  public static StyledLine name() {
    return StyledLine.of("Newshound " + Newshound.version(), Style.BOLD);
  }

  /// Returns what to do where there is no index yet.
  public static List<StyledLine> beginning() {
    return List.of(
        name().and(" · no index here yet"),
        key(".index PATH", "make one from a folder or file of articles"),
        key(".demo", "try it on the sample articles"),
        key(".help", "everything else; Ctrl-D leaves"));
  }

  /// Returns what somebody wants who types a word that other programs take for a command; here it
  /// was looked for.
  public static Optional<String> meant(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    if (LEAVING.contains(word)) {
      return Optional.of("That was a query. Ctrl-D or .quit leaves.");
    }
    return ASKING.contains(word)
        ? Optional.of("That was a query. .help says what can be typed.")
        : Optional.empty();
  }

  /// Returns the page that fits one screen.
  public static List<StyledLine> page() {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of("Type words to find articles that have them all", Style.BOLD));
    lines.add(row("\"night train\"", "these words in this order"));
    lines.add(row("ferry OR bridge -strike", "either, but without a word"));
    lines.add(row("headline:ferry date:2025", "in one field, of one year"));
    lines.add(row("ferry sort:-date", "the newest first; .sort -date for all queries"));
    lines.add(StyledLine.BLANK);
    lines.add(StyledLine.of("After an answer", Style.BOLD));
    lines.add(row("Enter", "the next page, or what was offered"));
    lines.add(row("3", "read hit 3; ] and [ read the next, the one before"));
    lines.add(row("!!", "the last query once more; !! -strike without a word"));
    lines.add(StyledLine.BLANK);
    lines.add(StyledLine.of("Commands; the beginning of a name will do", Style.BOLD));
    for (DotCommand.Task task : DotCommand.Task.values()) {
      String names =
          commands(task).map(each -> '.' + each.label()).collect(Collectors.joining(" "));
      lines.addAll(row(task.heading(), names, TASK_COLUMN).wrap(ScreenFormat.DEFAULT_WIDTH, 0));
    }
    lines.add(StyledLine.BLANK);
    lines.add(row(".help narrow", "more about a command; .help commands lists all"));
    lines.add(row(".help query", "the language; also .help near, .help dates, .fields"));
    lines.add(row(".keys", "what the keys do; a count runs below what is typed"));
    return lines;
  }

  /// Returns all commands, by what they are for.
  static List<StyledLine> commandsByTask() {
    List<StyledLine> lines = new ArrayList<>();
    for (DotCommand.Task task : DotCommand.Task.values()) {
      lines.add(StyledLine.of(task.heading(), Style.BOLD));
      commands(task).forEach(each -> lines.add(row(each.usage(), each.summary(), WIDE_COLUMN)));
    }
    return lines;
  }

  /// Returns the page of one command.
  public static List<StyledLine> of(DotCommand command) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of(command.usage(), Style.CODE).and("  " + command.summary()));
    String label = "For example  ";
    for (String example : command.examples()) {
      lines.add(StyledLine.of(label, Style.DIM).and(example, Style.CODE));
      label = " ".repeat(label.length());
    }
    List<String> related =
        Arrays.stream(DotCommand.values())
            .filter(each -> each != command && each.task() == command.task())
            .map(each -> '.' + each.label())
            .toList();
    lines.add(StyledLine.of("See also     ", Style.DIM).and(String.join(" ", related), Style.CODE));
    return lines;
  }

  /// Returns what the keys do.
  public static List<StyledLine> keys() {
    return List.of(
        StyledLine.of("While typing", Style.BOLD),
        key("Tab", "what could stand here; again to choose"),
        key("Below the line", "what it would find, and when; .set live off"),
        key("Right, End, Ctrl-E", "take what is proposed; Alt-Right takes a word of it"),
        key("Up, Down", "earlier lines that begin like this one"),
        key("Ctrl-R", "search in earlier lines"),
        key("Enter", "go; with a quote still open the line goes on"),
        key("Ctrl-C, Ctrl-D", "clear the line; leave"),
        key("Ctrl-A, Ctrl-E", "beginning and end of the line"),
        key("Ctrl-W, Ctrl-U", "remove a word, all before the cursor"),
        key("Ctrl-L", "clear the screen"),
        key("Ctrl-X Ctrl-E", "write the line in your editor"),
        StyledLine.of("After an answer", Style.BOLD),
        key("Enter", "the next page, or what was offered"),
        key("3", "read hit 3"),
        key("], [", "read the next article, the one before"),
        StyledLine.of("While reading", Style.BOLD),
        key("Space, b", "a screen down, up; also arrows, g and G"),
        key("n, p", "next, previous match, and which of how many"),
        key("], [", "next, previous article"),
        key("/", "look for a text"),
        key("o, s", "open the link of the article; save it to a file"),
        key("c", "show or hide the captions of pictures"),
        key("?", "these keys"),
        key("q", "back"),
        StyledLine.of("While something runs", Style.BOLD),
        key("Ctrl-C", "stop it; what is done so far is kept"),
        StyledLine.of("Always", Style.BOLD),
        key("Ctrl-Z", "suspend the program; fg goes on"));
  }

  /// Returns everything that `.help` knows.
  public static List<String> topics() {
    List<String> topics = new ArrayList<>(DotCommand.all());
    topics.addAll(HelpTopic.labels());
    return topics;
  }

  private static Stream<DotCommand> commands(DotCommand.Task task) {
    return Arrays.stream(DotCommand.values()).filter(command -> command.task() == task);
  }

  private static StyledLine key(String what, String meaning) {
    return row(what, meaning, KEY_COLUMN);
  }

  static StyledLine row(String what, String meaning) {
    return row(what, meaning, COLUMN);
  }

  private static StyledLine row(String what, String meaning, int column) {
    String gap = " ".repeat(Math.max(1, column - what.length()));
    return StyledLine.of("  ").and(what, Style.CODE).and(gap + meaning);
  }
}

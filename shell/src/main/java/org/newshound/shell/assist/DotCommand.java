package org.newshound.shell.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The commands of the shell. Each definition feeds understanding, help and completion.
public enum DotCommand {
  OPEN(Task.READ, Takes.HITS, "N...", "read hit N, or several; id:X is any article", "3", "3 5 7"),
  NEXT(Task.READ, Takes.NOTHING, "", "the next page, as Enter alone does", ""),
  PREV(Task.READ, Takes.NOTHING, "", "the page before", ""),
  LAST(Task.READ, Takes.FORM, "[-o FORM]", "the whole answer, as json for example", "", "-o json"),
  LINK(Task.READ, Takes.HITS, "[N]", "open the link of hit N, or show it", "", "3"),
  FACETS(Task.NARROW, Takes.FACET, "[FIELD...]", "count the answer by fields", "", "place month"),
  NARROW(
      Task.NARROW,
      Takes.FACET,
      "N | FIELD:VALUE",
      "keep to a value that .facets shows",
      "2",
      "place:Veldhaven"),
  SORT(
      Task.NARROW,
      Takes.ORDER,
      "[ORDER]",
      "which hits come first: relevance, date, -date",
      "-date",
      "relevance"),
  WIDEN(Task.NARROW, Takes.NOTHING, "[all]", "take the last .narrow back, or all", "", "all"),
  FILTER(
      Task.NARROW,
      Takes.QUERY,
      "QUERY | clear",
      "keep to this in every query from now on",
      "date:2025",
      "clear"),
  PARSE(
      Task.NARROW,
      Takes.QUERY,
      "QUERY",
      "what a query is understood as",
      "ferry OR \"night train\" -strike"),
  EXPLAIN(
      Task.NARROW,
      Takes.HITS,
      "N [-v]",
      "why hit N matches; -v as the engine sees it",
      "1",
      "1 -v"),
  EXPORT(
      Task.KEEP,
      Takes.FILE,
      "FILE [N...] [-o FORM]",
      "write the answer to a file, or hits N...",
      "hits.csv",
      "story.txt 3"),
  OUTPUT(
      Task.KEEP,
      Takes.FILE,
      "[FILE]",
      "write answers to a file, or show them again",
      "hits.txt",
      ""),
  HISTORY(Task.KEEP, Takes.NOTHING, "[-c]", "what was typed; -c forgets it", "", "-c"),
  SOURCE(Task.KEEP, Takes.FILE, "FILE", "do what the lines of a file say", "morning.nh"),
  ECHO(Task.KEEP, Takes.SWITCH, "on | off", "print each line of a script first", "on"),
  BAIL(Task.KEEP, Takes.SWITCH, "on | off", "end a script at its first fault", "on"),
  INDEX(
      Task.INDEX,
      Takes.FILE,
      "PATH... [--background]",
      "read articles in, or read them again",
      "~/articles",
      "~/articles --background"),
  UPDATE(Task.INDEX, Takes.NOTHING, "[--background]", "look again at all that was read in", ""),
  DELETE(
      Task.INDEX,
      Takes.QUERY,
      "QUERY",
      "remove what a query finds; asks first",
      "source:\"Old Wire\""),
  ERRORS(Task.INDEX, Takes.NOTHING, "", "what could not be read in, and why", ""),
  STATS(Task.INDEX, Takes.NOTHING, "", "how many articles there are, and where", ""),
  VERIFY(Task.INDEX, Takes.NOTHING, "", "compare the index with its checksums", ""),
  FIELDS(Task.INDEX, Takes.NOTHING, "", "the fields a query can name", ""),
  TERMS(Task.INDEX, Takes.NOTHING, "PREFIX", "words that begin so, and how many have them", "fer"),
  USE(
      Task.SHELL,
      Takes.FILE,
      "[WHERE]",
      "talk about another index or folder",
      "~/archive",
      "/data/index"),
  DEMO(Task.SHELL, Takes.NOTHING, "", "talk about the sample articles", ""),
  SET(
      Task.SHELL,
      Takes.SETTING,
      "[KEY [VALUE]] [--save]",
      "settings, and where they come from",
      "",
      "limit 20"),
  MODE(
      Task.SHELL,
      Takes.FORM,
      "[FORM]",
      "how answers are printed: text, json, csv ...",
      "csv",
      "text"),
  TIMER(Task.SHELL, Takes.SWITCH, "on | off", "say how long each command took", "on"),
  HELP(
      Task.SHELL,
      Takes.TOPIC,
      "[TOPIC]",
      "help, or more about something; also ?",
      "narrow",
      "dates"),
  KEYS(Task.SHELL, Takes.NOTHING, "", "what the keys do", ""),
  VERSION(Task.SHELL, Takes.NOTHING, "", "which Newshound this is", ""),
  QUIT(Task.SHELL, Takes.NOTHING, "", "leave, as Ctrl-D does", "");

  private final Task task;
  private final Takes takes;
  private final String arguments;
  private final String summary;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> examples;

  DotCommand(Task task, Takes takes, String arguments, String summary, String... examples) {
    this.task = task;
    this.takes = takes;
    this.arguments = arguments;
    this.summary = summary;
    this.examples = List.of(examples);
  }

  /// What a command is for.
  public enum Task {
    READ("Reading"),
    NARROW("Narrowing down"),
    KEEP("Keeping"),
    INDEX("The index"),
    SHELL("The shell");

    private final String heading;

    Task(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  /// What may stand behind a command.
  enum Takes {
    NOTHING,
    HITS,
    QUERY,
    FACET,
    FILE,
    FORM,
    ORDER,
    SETTING,
    SWITCH,
    TOPIC
  }

  /// What a name may mean: one command, or several that it is the beginning of, or none.
  public static List<DotCommand> of(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<DotCommand> exact =
        Arrays.stream(values()).filter(each -> each.names().contains(wanted)).toList();
    if (!exact.isEmpty() || wanted.isEmpty()) {
      return exact;
    }
    return Arrays.stream(values())
        .filter(each -> each.names().stream().anyMatch(name -> name.startsWith(wanted)))
        .toList();
  }

  /// Returns every name and alias.
  public static List<String> all() {
    return Arrays.stream(values()).flatMap(command -> command.names().stream()).toList();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Task task() {
    return task;
  }

  Takes takes() {
    return takes;
  }

  String usage() {
    return '.' + label() + (arguments.isEmpty() ? "" : ' ' + arguments);
  }

  String summary() {
    return summary;
  }

  /// Returns what to type, one or two of it.
  public List<String> examples() {
    return examples.stream().map(rest -> ('.' + label() + ' ' + rest).strip()).toList();
  }

  /// Returns the example that says most.
  public String example() {
    return examples().getLast();
  }

  private List<String> names() {
    return switch (this) {
      case NEXT -> List.of(label(), "more");
      case QUIT -> List.of(label(), "exit");
      default -> List.of(label());
    };
  }
}

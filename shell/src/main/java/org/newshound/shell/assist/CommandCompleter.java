package org.newshound.shell.assist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.shell.output.TypedPath;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.SortOrder;
import org.newshound.shell.terminal.editor.Assistant.Choice;
import org.newshound.shell.terminal.editor.Assistant.Choices;

/// What could be typed in a line that begins with a dot: commands, and what they take.
final class CommandCompleter {
  private static final int MOST_FILES = 200;

  /// Returns the command that stands before an offset.
  static Optional<DotCommand> named(String typed, int end) {
    if (typed.startsWith("?")) {
      return Optional.of(DotCommand.HELP);
    }
    List<DotCommand> names = DotCommand.of(typed.substring(1, end));
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  Choices choices(String typed) {
    int blank = typed.indexOf(' ');
    if (blank < 0) {
      return new Choices(0, commands(typed));
    }
    int start = typed.lastIndexOf(' ') + 1;
    String word = typed.substring(start);
    List<Choice> choices =
        named(typed, blank).map(name -> arguments(name, typed, word)).orElse(List.of());
    return new Choices(start, choices);
  }

  private static List<Choice> commands(String typed) {
    String word = typed.substring(1).toLowerCase(Locale.ROOT);
    return Arrays.stream(DotCommand.values())
        .filter(name -> name.label().startsWith(word))
        .map(name ->
            new Choice(
                '.' + name.label(),
                name.summary(),
                name.task().heading(),
                name.takes() != DotCommand.Takes.NOTHING))
        .toList();
  }

  private static List<Choice> arguments(DotCommand name, String typed, String word) {
    return switch (name.takes()) {
      case NOTHING, HITS, QUERY -> List.of();
      case FACET -> words(FieldHelp.facets(), word);
      case FORM -> words(OutputMode.labels(OutputMode.OF_ONE_ANSWER), word);
      case ORDER -> words(SortOrder.labels(), word);
      case SWITCH -> words(List.of("on", "off"), word);
      case TOPIC -> words(HelpPages.topics(), word);
      case SETTING -> settings(typed, word);
      case FILE -> files(word);
    };
  }

  private static List<Choice> settings(String typed, String word) {
    String[] words = typed.strip().split("\\s+", -1);
    boolean value = words.length > 2 || (words.length == 2 && word.isEmpty());
    if (value) {
      return Setting.of(words[1])
          .map(setting -> words(setting.proposals(), word))
          .orElse(List.of());
    }
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.label().startsWith(word.toLowerCase(Locale.ROOT)))
        .map(setting -> new Choice(setting.label(), setting.summary(), "settings", true))
        .toList();
  }

  private static List<Choice> words(List<String> words, String begun) {
    return words.stream()
        .filter(word -> word.startsWith(begun.toLowerCase(Locale.ROOT)))
        .map(word -> new Choice(word, "", "", true))
        .toList();
  }

  /// A folder that cannot be read has no files to propose.
  private static List<Choice> files(String word) {
    int slash = word.lastIndexOf('/') + 1;
    String folder = word.substring(0, slash);
    String place = TypedPath.expanded(folder);
    List<Choice> files = new ArrayList<>();
    try (DirectoryStream<Path> inside =
        Files.newDirectoryStream(Path.of(place.isEmpty() ? "." : place))) {
      for (Path file : inside) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(word.substring(slash)) && !name.contains(" ") && isWanted(name, word)) {
          boolean isFolder = Files.isDirectory(file);
          files.add(new Choice(folder + name + (isFolder ? "/" : ""), "", "", !isFolder));
        }
        if (files.size() >= MOST_FILES) {
          break;
        }
      }
    } catch (IOException
        | DirectoryIteratorException
        | UncheckedIOException
        | InvalidPathException e) {
      return List.of();
    }
    files.sort(Comparator.comparing(Choice::text));
    return files;
  }

  private static boolean isWanted(String name, String word) {
    return !name.startsWith(".") || word.substring(word.lastIndexOf('/') + 1).startsWith(".");
  }
}

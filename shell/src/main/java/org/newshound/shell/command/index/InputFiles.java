package org.newshound.shell.command.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.newshound.article.Origin;
import org.newshound.ingest.Ingest;
import org.newshound.measure.Judgments;
import org.newshound.measure.Question;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.SpellingHint;

/// The files that a command is to read.
public final class InputFiles {
  /// How standard input is named.
  public static final String STANDARD = "-";

  private InputFiles() {}

  /// Returns a reader of all formats, or of the one asked for.
  public static ArticleReader reader(Options options) throws CommandException {
    ArticleReader reader = encoded(mapped(options), options);
    String format = options.ingest().format();
    if (format == null) {
      return reader;
    }
    List<String> names = reader.formatNames();
    if (!names.contains(format)) {
      throw new CommandException(
          ExitCode.USAGE,
          "no format "
              + format
              + "; there are "
              + String.join(", ", names)
              + '.'
              + SpellingHint.hint(format, "", names));
    }
    return reader.withFormat(format);
  }

  private static ArticleReader encoded(ArticleReader reader, Options options)
      throws CommandException {
    String encoding = options.ingest().encoding();
    try {
      return encoding == null ? reader : reader.withEncoding(encoding);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, "--encoding: " + e.getMessage());
    }
  }

  private static ArticleReader mapped(Options options) throws CommandException {
    ArticleReader reader = ArticleReader.standard();
    try {
      return options.ingest().mapping().isEmpty()
          ? reader
          : reader.withMapping(options.ingest().mapping());
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, "--map: " + e.getMessage());
    }
  }

  /// Returns the files of a path that the options select.
  ///
  /// @param skipped receives what is skipped in a folder because of its name, or because it is a
  ///   link
  public static List<Path> files(
      String path, Options options, Consumer<ReadOutcome.Skipped> skipped) throws IOException {
    try {
      return Ingest.files(
          existing(List.of(path)),
          options.ingest().include(),
          options.ingest().exclude(),
          options.ingest().followLinks(),
          skipped);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  /// Returns the paths when all of them exist.
  public static List<Path> existing(List<String> paths) throws CommandException {
    List<Path> found = new ArrayList<>();
    for (String path : paths) {
      found.add(existing(path));
    }
    return found;
  }

  /// Returns a path when it exists.
  public static Path existing(String path) throws CommandException {
    return existing(path, missing -> "");
  }

  /// Returns a path when it exists.
  ///
  /// @param hint what to add to the complaint when it does not
  public static Path existing(String path, UnaryOperator<String> hint) throws CommandException {
    Path found = path(path);
    if (!Files.exists(found)) {
      throw new CommandException(
          ExitCode.NO_INPUT, "no such file or folder: " + path + hint.apply(path));
    }
    return found;
  }

  /// Returns a path, whether it exists or not.
  public static Path path(String path) throws CommandException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.NO_INPUT, "no such file or folder: " + path);
    }
  }

  /// Reads queries from a file or standard input.
  public static List<Question> questions(String path, Context context) throws IOException {
    if (path.equals(STANDARD)) {
      return Question.read(context.in(), name(path));
    }
    try (InputStream input = Files.newInputStream(existing(path))) {
      return Question.read(input, name(path));
    }
  }

  /// Reads a file of judgments.
  public static Judgments judgments(String path) throws IOException {
    try (InputStream input = Files.newInputStream(existing(path))) {
      return Judgments.read(input, path);
    }
  }

  /// Returns what to call a file in complaints.
  public static String name(String path) {
    return path.equals(STANDARD) ? "stdin" : path;
  }

  /// Prints what was rejected as `path: reason` and, when more is to be told, what was skipped.
  public static void report(ReadOutcome.Unread unread, Context context) {
    switch (unread) {
      case ReadOutcome.Rejected rejected -> {
        context.err().text(place(rejected.origin()) + ": " + rejected.reason());
        context.err().flush();
      }
      case ReadOutcome.Skipped skipped -> {
        if (context.options().verbose()) {
          context.note(place(skipped.origin()) + ": skipped: " + skipped.reason());
        }
      }
    }
  }

  /// Says what was mended, guessed or doubted in an article: `path: warning`.
  public static void warn(ReadOutcome.Accepted accepted, Context context) {
    List<String> warnings = accepted.report().warnings();
    if (!warnings.isEmpty()) {
      Origin origin = accepted.article().origin();
      String place = origin == null ? STANDARD : place(origin);
      context.note(place + ": warning: " + String.join("; ", warnings));
    }
  }

  /// Returns where something is: a path, and the entry when it is in an archive.
  static String place(Origin origin) {
    return origin.entry() == null ? origin.path() : origin.path() + '!' + origin.entry();
  }
}

package org.newshound.shell.command.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexFormatException;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.IngestReport;
import org.newshound.shell.command.line.Verb;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.IngestSummary;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.session.Shell;
import org.newshound.shell.session.action.NamedIndex;
import org.newshound.shell.settings.SpellingHint;

/// An index to search, and what to call it.
///
/// The first argument names it: an index, or a folder or file of articles whose index is brought up
/// to date first. That index is in `.newshound` next to the articles or, if that cannot be written,
/// in the user's data folder under a name derived from the real path.
///
/// @param subject the index, opened for reading; the caller closes it
public record SearchTarget(NamedIndex subject) implements AutoCloseable {
  /// A way to open an index for reading.
  @FunctionalInterface
  private interface IndexOpening {
    ArticleIndex open(Path folder) throws IOException;
  }

  // Looking whether something is an index wakes the engine already.
  static {
    EngineLog.silence();
  }

  /// The folder that the index of a folder of articles, and those of single files, lie in.
  static final String FOLDER = ".newshound";

  private static final String LUCENE_COMMIT = "segments_";
  private static final int HASH_CHARS = 32;

  /// Opens it for a session, or for many queries.
  public static SearchTarget open(String where, Context context) throws IOException {
    return open(where, context, Newshound::openReadOnly);
  }

  /// Opens an index for a session; empty if the place is not an index.
  public static Optional<SearchTarget> ofIndex(String where, Context context) throws IOException {
    Path path = Path.of(where);
    return !isOwn(path) && Newshound.isIndex(path)
        ? Optional.of(open(where, context))
        : Optional.empty();
  }

  /// Opens it for a single answer.
  public static SearchTarget visit(String where, Context context) throws IOException {
    return open(where, context, SearchTarget::openUnmapped);
  }

  /// Mapping files into memory takes longer than one answer does without it.
  private static ArticleIndex openUnmapped(Path folder) throws IOException {
    return Newshound.openReadOnly(folder, IndexOptions.DEFAULT.withMappedFiles(false));
  }

  private static SearchTarget open(String where, Context context, IndexOpening opening)
      throws IOException {
    Path named = InputFiles.existing(where, SearchTarget::hint).toRealPath();
    Path path = isOwn(named) ? ArticleIndexFolder.meant(named) : named;
    if (Newshound.isIndex(path)) {
      return new SearchTarget(new NamedIndex(opening.open(path), name(path), where));
    }
    if (isForeign(path)) {
      throw new CommandException(
          ExitCode.IO, where + " is a Lucene index that Newshound did not make; it cannot be read");
    }
    Path home = home(path, context);
    update(home, path, context);
    return new SearchTarget(new NamedIndex(opening.open(home), name(path), home.toString()));
  }

  private static boolean isOwn(Path path) {
    return fileName(path).equals(FOLDER);
  }

  private static String hint(String where) {
    String hint = SpellingHint.hint(where, "the command ", Verb.labels());
    return hint.isEmpty() ? "" : '.' + hint;
  }

  /// Returns where an index is that exists already, without bringing it up to date: the folder
  /// named, or the index that was made for the articles in it.
  public static Path existingIndex(String where, Context context) throws IOException {
    Path path = InputFiles.existing(where).toRealPath();
    if (Newshound.isIndex(path)) {
      return path;
    }
    Path home = home(path, context);
    if (!Newshound.isIndex(home)) {
      throw new CommandException(ExitCode.NO_INPUT, where + " is no index, and has none");
    }
    return home;
  }

  /// Returns whether a folder holds an index that is not ours.
  public static boolean isForeign(Path folder) throws IOException {
    return isLucene(folder) && !Newshound.isIndex(folder);
  }

  /// Returns whether a folder holds an index of Lucene, ours or not.
  static boolean isLucene(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(file -> fileName(file).startsWith(LUCENE_COMMIT));
    }
  }

  public ArticleIndex index() {
    return subject.index();
  }

  /// Returns a shell on this index.
  public Shell shell(Context context) {
    return new Shell(subject, opener(context), context);
  }

  /// Returns a shell without an index.
  public static Shell beginning(Context context) {
    return new Shell(null, opener(context), context);
  }

  private static NamedIndex.Opener opener(Context context) {
    return other -> open(other, context).subject;
  }

  @Override
  public void close() throws IOException {
    subject.index().close();
  }

  /// Brings the index up to date; if another process is writing it, searches what there is.
  private static void update(Path home, Path path, Context context) throws IOException {
    try (WritableIndex index = openOrRecreate(home)) {
      IngestReport report =
          IndexUpdate.run(
              index,
              ingest -> ingest.run(List.of(path)),
              context,
              unread -> {
                if (context.options().verbose()) {
                  InputFiles.report(unread, context);
                }
              });
      tell(report, index, context);
    } catch (IndexLockedException e) {
      if (!Newshound.isIndex(home)) {
        throw e;
      }
      context.note("Another newshound is reading these articles in; what it has so far is shown.");
    }
  }

  /// This index is made from the articles and holds nothing else: one of another layout is made
  /// anew.
  private static WritableIndex openOrRecreate(Path home) throws IOException {
    try {
      return Newshound.open(home);
    } catch (IndexFormatException e) {
      return Newshound.recreate(home);
    }
  }

  /// Reports what was read; nothing if no file had to be.
  private static void tell(IngestReport report, ArticleIndex index, Context context)
      throws IOException {
    if (report.stopped()) {
      context.note(IngestSummary.stopped(index.stats().articles()));
    } else if (!report.isUnchanged() || report.opened() > 0) {
      IngestSummary.lines(report).forEach(context::note);
      long unread = report.articles().rejected() + report.skipped();
      if (unread > 0 && !context.options().verbose()) {
        context.note(NumberFormatter.grouped(unread) + " not read; .errors says which, and why");
      }
    }
  }

  private static Path home(Path path, Context context) throws IOException {
    boolean folder = Files.isDirectory(path);
    Path beside = folder ? path : Objects.requireNonNull(path.getParent(), "a file has a folder");
    Path home = beside.resolve(FOLDER);
    Path index = folder ? home : home.resolve(fileName(path));
    if (isWritable(index)) {
      return index;
    }
    return context
        .environment()
        .folder("XDG_DATA_HOME", ".local/share")
        .resolve("by-path")
        .resolve(hash(path));
  }

  /// Returns whether files can be made in a folder, or in the nearest one above it that exists.
  private static boolean isWritable(Path folder) {
    Path nearest = folder;
    while (nearest.getParent() != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return Files.isDirectory(nearest) && Files.isWritable(nearest);
  }

  private static String name(Path path) {
    String name = fileName(path);
    Path parent = path.getParent();
    return name.equals(FOLDER) && parent != null ? fileName(parent) : name;
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String hash(Path path) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(path.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

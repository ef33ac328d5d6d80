package org.newshound.lucene.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileState;

/// The folder that an index belongs to, which is the one its `.newshound` stands in.
///
/// The paths of files below are kept as seen from there, so that the folder can be moved, renamed
/// and copied with its index. Outside of the index all paths are whole: what goes in and what comes
/// out passes here.
///
/// @param folder the folder; null for an index that stands for itself
public record Home(@Nullable String folder) {
  /// No home: paths are kept as they are.
  public static final Home NONE = new Home(null);

  private static final String OWN = ".newshound";
  private static final String BELOW = "./";

  /// Returns the home of an index in `FOLDER/.newshound` or `FOLDER/.newshound/NAME`.
  public static Home of(Path index) throws IOException {
    Path real = Files.exists(index) ? index.toRealPath() : index.toAbsolutePath().normalize();
    Path above = real.getParent();
    if (isOwn(real)) {
      return ofFolder(above);
    }
    return above != null && isOwn(above) ? ofFolder(above.getParent()) : NONE;
  }

  private static Home ofFolder(@Nullable Path folder) {
    return folder == null ? NONE : new Home(folder.toString());
  }

  private static boolean isOwn(Path path) {
    return path.endsWith(OWN);
  }

  /// Returns the folder, if there is one.
  public Optional<Path> path() {
    return Optional.ofNullable(folder).map(Path::of);
  }

  /// Returns a path as it is kept.
  public String inside(String path) {
    boolean below =
        folder != null
            && path.length() > folder.length() + 1
            && path.startsWith(folder)
            && path.charAt(folder.length()) == File.separatorChar;
    return below ? BELOW + path.substring(beginning()).replace(File.separatorChar, '/') : path;
  }

  private int beginning() {
    return folder == null ? 0 : folder.length() + 1;
  }

  /// Returns a path that was kept as it is now.
  public String outside(String path) {
    return folder != null && path.startsWith(BELOW)
        ? folder
            + File.separatorChar
            + path.substring(BELOW.length()).replace('/', File.separatorChar)
        : path;
  }

  /// Returns counts by paths as they are now of counts by paths that were kept.
  Map<String, Long> outside(Map<String, Long> counts) {
    Map<String, Long> turned = new HashMap<>();
    counts.forEach((path, count) -> turned.put(outside(path), count));
    return turned;
  }

  /// Returns an article as it is kept.
  public Article inside(Article article) {
    Origin origin = article.origin();
    return origin == null ? article : with(article, origin, inside(origin.path()));
  }

  /// Returns an article that was kept as it is now.
  public Article outside(Article article) {
    Origin origin = article.origin();
    return origin == null ? article : with(article, origin, outside(origin.path()));
  }

  private static Article with(Article article, Origin origin, String path) {
    return path.equals(origin.path())
        ? article
        : article.toBuilder().origin(with(origin, path)).build();
  }

  private static Origin with(Origin origin, String path) {
    return new Origin(path, origin.entry(), origin.offset(), origin.format());
  }

  /// Returns a file's state as it is kept.
  public FileState inside(FileState state) {
    return turned(state, this::inside);
  }

  /// Returns a file's state that was kept as it is now.
  public FileState outside(FileState state) {
    return turned(state, this::outside);
  }

  private FileState turned(FileState state, UnaryOperator<String> turn) {
    if (folder == null) {
      return state;
    }
    return new FileState(
        turn.apply(state.path()),
        state.bytes(),
        state.modified(),
        state.hash(),
        state.content().at(turn),
        state.parts(),
        state.fault());
  }

  /// Returns some ids of a file's articles as they are kept.
  public FilePart inside(FilePart part) {
    return new FilePart(inside(part.path()), part.number(), part.ids());
  }

  /// Returns some ids of a file's articles that were kept as they are now.
  public FilePart outside(FilePart part) {
    return new FilePart(outside(part.path()), part.number(), part.ids());
  }
}

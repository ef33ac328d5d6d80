package org.newshound.shell.session.action;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample articles that come with the program.
final class SampleArticles {
  private static final String FOLDER = "testdata";

  /// Nobody else's folder of that name has this file in it.
  private static final String SIGN = "own-form.jsonl";

  private SampleArticles() {}

  /// Returns where they are, if they are there.
  static Optional<Path> folder() {
    CodeSource source = SampleArticles.class.getProtectionDomain().getCodeSource();
    URL program = source == null ? null : source.getLocation();
    try {
      return program == null || !program.getProtocol().equals("file")
          ? Optional.empty()
          : near(Path.of(program.toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// Returns where they are for a program in a place: beside it where it was unpacked, two folders
  /// further up where it was built.
  static Optional<Path> near(Path program) {
    Path home = program.toAbsolutePath().resolveSibling(FOLDER);
    Path checkout = program.toAbsolutePath().resolveSibling(Path.of("..", "..", FOLDER));
    return Stream.of(home, checkout.normalize())
        .filter(folder -> Files.isRegularFile(folder.resolve(SIGN)))
        .findFirst();
  }
}

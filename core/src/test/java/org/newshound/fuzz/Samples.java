package org.newshound.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The inputs that fuzzing begins with: our own samples.
public final class Samples {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final int SMALL_BYTES = 1_300;
  private static final char LONE_SURROGATE = '\uD800';

  private Samples() {}

  /// {@return the files below folders of `testdata`, or files there, in order}
  public static Stream<byte[]> files(String... paths) {
    List<byte[]> contents = new ArrayList<>();
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(TESTDATA.resolve(path))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          contents.add(Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contents.stream();
  }

  /// {@return those of the files that are small, since what a fuzzer learns from it learns from
  /// often}
  public static Stream<byte[]> smallFiles(String... paths) {
    return files(paths).filter(bytes -> bytes.length <= SMALL_BYTES);
  }

  /// {@return the texts as inputs}
  public static Stream<byte[]> texts(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return the first characters of each paragraph of files of `testdata`}
  public static Stream<byte[]> paragraphs(int mostChars, String... paths) {
    return files(paths)
        .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(0, Math.min(mostChars, line.length())))
        .distinct()
        .map(line -> line.getBytes(StandardCharsets.UTF_8));
  }

  /// {@return an input as text; what is no UTF-8 becomes half a surrogate pair, which no reader of
  /// bytes could make but a caller can}
  public static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', LONE_SURROGATE);
  }
}

package org.newshound.ingest;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Starts a class of the tests in a process of its own, many times, and quickly: its classes come
/// out of an archive that a first start wrote down. Java archives classes of jars alone, so the
/// folders of the class path are packed; and it uses no archive along with
/// `--enable-native-access`, whose lack is only a warning among the faults.
final class ChildJava {
  private final List<String> command;

  private ChildJava(List<String> command) {
    this.command = command;
  }

  /// Returns starts of a class.
  ///
  /// @param main the class
  /// @param folder where to put the jars and the archive
  /// @param rehearsal arguments for a start that uses what later ones will use
  static ChildJava of(Class<?> main, Path folder, String... rehearsal)
      throws IOException, InterruptedException {
    Path archive = folder.resolve("classes.jsa");
    String classPath = jarsOnly(folder);
    ChildJava first =
        new ChildJava(command("-XX:ArchiveClassesAtExit=" + archive, classPath, main));
    Process process = first.start(rehearsal);
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (process.waitFor() != 0 || !Files.exists(archive)) {
      throw new IllegalStateException("no archive of classes was made: " + process.exitValue());
    }
    return new ChildJava(command("-XX:SharedArchiveFile=" + archive, classPath, main));
  }

  /// Starts it. What it says of faults is not kept.
  Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> command(String archive, String classPath, Class<?> main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        archive,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx128m",
        "-cp",
        classPath,
        main.getName());
  }

  private static String jarsOnly(Path folder) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        Path jar = folder.resolve("packed" + jars.size() + ".jar");
        pack(path, jar);
        jars.add(jar.toString());
      } else if (Files.exists(path)) {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}

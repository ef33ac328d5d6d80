package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;

/// The tour of README with what `-Prelease` made, unpacked under a path with spaces, where the only
/// Java is the one of this test. Without archives there is nothing to try.
class DistributionIT {
  @TempDir private Path temp;

  @Test
  void archiveRunsWhereItIsUnpacked() throws Exception {
    tour("dist", Path.of(System.getProperty("java.home"), "bin").toString());
  }

  @Test
  void imageBringsItsOwnJava() throws Exception {
    tour("image", "");
  }

  private void tour(String kind, String javaFolder) throws Exception {
    Path archive =
        Path.of("target/newshound-shell-" + Newshound.version() + '-' + kind + ".tar.gz");
    assumeTrue(Files.exists(archive));
    Path place = Files.createDirectories(temp.resolve("un packed"));
    unpack(archive, place);
    Path home = place.resolve("newshound-" + Newshound.version());
    Path tools = Files.createDirectories(temp.resolve("tools"));
    FakeMachine.script(tools.resolve("readlink"), "exec '" + tool("readlink") + "' \"$@\"");
    String path = javaFolder.isEmpty() ? tools.toString() : javaFolder + ':' + tools;

    assertThat(newshound(home, path, "--version")).isEqualTo("newshound " + Newshound.version());
    assertThat(newshound(home, path, home + "/testdata", "\"mail boat\" typhoon"))
        .contains("\tMail boat ends typhoon-hit island's 12-day wait");
    assertThat(newshound(home, path, home + "/testdata", "\"tidal lagoon\" -headline:letters"))
        .contains("Welsh town votes for tidal lagoon");
    assertThat(
            newshound(home, path, home + "/testdata", "-c", ".demo", "-c", "typhoon", "-o", "ids"))
        .isNotEmpty();
    assertThat(home.resolve("man/man1/newshound.1")).content().startsWith(".TH NEWSHOUND 1");
    assertThat(home.resolve("completions/newshound.bash")).content().contains("complete -o");
    assertThat(home.resolve("newshound.cdx.json")).content().contains("lucene-core");
    assertThat(licensed(home)).containsAll(libraries(home));
  }

  private static List<String> licensed(Path home) throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("licenses"))) {
      return folders.map(folder -> folder.getFileName() + ".jar").toList();
    }
  }

  private static List<String> libraries(Path home) throws IOException {
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      return jars.map(jar -> jar.getFileName().toString())
          .filter(name -> !name.startsWith("newshound-"))
          .toList();
    }
  }

  private static Path tool(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void unpack(Path archive, Path place) throws Exception {
    Process tar =
        new ProcessBuilder("tar", "xzf", archive.toAbsolutePath().toString())
            .directory(place.toFile())
            .inheritIO()
            .start();
    assertThat(tar.waitFor()).isZero();
  }

  private String newshound(Path home, String path, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home + "/bin/newshound"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", temp.toString());
    builder.environment().put("NEWSHOUND_CACHE", "off");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.strip();
  }
}

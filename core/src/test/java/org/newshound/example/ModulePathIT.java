package org.newshound.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that the packed library works as a module among modules, as an embedder would use it.
class ModulePathIT {
  private static final Path SOURCES = Path.of("src/test/java/org/newshound/example");
  private static final Path SAMPLES = Path.of("..", "testdata");
  private static final String PACKAGE = "org.newshound.example.";
  private static final String[] EMBEDDING = {
    "import, replica: 3",
    "paging: [Gulls leave the quay]",
    "filter: 2",
    "html: <h2>Gulls leave the quay</h2><p>Gulls &amp; <mark>terns</mark> left.</p>",
    "suggestions: [gulls]",
    "words: 1",
    "nrt, tenant: [7/a]",
    "backup: 5"
  };

  @TempDir private Path folder;

  @Test
  void theExampleOfTheReadmeRunsFromJarsOnTheModulePath() throws Exception {
    Path application = compile(true, "SearchArticles");

    String printed =
        runModule(
            application,
            "SearchArticles",
            folder.resolve("news.index").toString(),
            SAMPLES.toString());

    assertThat(printed).startsWith("1. ").containsIgnoringCase("tidal lagoon");
  }

  @Test
  void theExamplesForEmbeddersRunFromJarsOnTheModulePath() throws Exception {
    Path application = compile(true, "EmbeddingExamples", "EmbeddingProgram");

    assertThat(runModule(application, "EmbeddingProgram", folder.toString()).lines())
        .containsExactly(EMBEDDING);
  }

  @Test
  void theExamplesForEmbeddersRunFromJarsOnTheClassPath() throws Exception {
    Path application = compile(false, "EmbeddingExamples", "EmbeddingProgram");

    String printed =
        run(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            jars() + File.pathSeparator + application,
            PACKAGE + "EmbeddingProgram",
            folder.toString());

    assertThat(printed.lines()).containsExactly(EMBEDDING);
  }

  private Path compile(boolean module, String... sources) throws IOException {
    Path classes = folder.resolve("classes");
    List<String> arguments =
        new ArrayList<>(List.of(module ? "-p" : "-cp", jars(), "-d", classes.toString()));
    if (module) {
      Path descriptor = folder.resolve("module-info.java");
      Files.writeString(descriptor, "module reader.example { requires org.newshound; }");
      arguments.add(descriptor.toString());
    }
    for (String source : sources) {
      arguments.add(SOURCES.resolve(source + ".java").toString());
    }
    int fault =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(fault).isZero();
    return classes;
  }

  private static String runModule(Path application, String program, String... arguments)
      throws Exception {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--enable-native-access=org.apache.lucene.core",
                "-p",
                jars() + File.pathSeparator + application,
                "-m",
                "reader.example/" + PACKAGE + program));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /// The packed library and the jars it stands on.
  private static String jars() throws IOException {
    Stream<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            // The fuzzer's jars share a package, and automatic modules read everything there is.
            .filter(entry -> entry.endsWith(".jar") && !entry.contains("jazzer"));
    return Stream.concat(Stream.of(packed().toString()), libraries)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path packed() throws IOException {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(Path.of("target"), "newshound-core-*.jar")) {
      for (Path jar : jars) {
        String name = jar.getFileName().toString();
        if (List.of("-sources.jar", "-javadoc.jar").stream().noneMatch(name::endsWith)) {
          return jar;
        }
      }
    }
    throw new IOException("the library is not packed; run this test in mvn verify");
  }
}

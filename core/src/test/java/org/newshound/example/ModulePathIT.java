package org.newshound.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that the packed library works as a module among modules, as an embedder would use it.
class ModulePathIT {
  private static final Path EXAMPLE =
      Path.of("src/test/java/org/newshound/example/SearchArticles.java");
  private static final Path SAMPLES = Path.of("..", "testdata");

  @TempDir private Path folder;

  @Test
  void theExampleOfTheReadmeRunsFromJarsOnTheModulePath() throws Exception {
    Path application = compile();

    String printed = run(application);

    assertThat(printed).startsWith("1. ").containsIgnoringCase("tidal lagoon");
  }

  private Path compile() throws IOException {
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(descriptor, "module reader.example { requires org.newshound; }");
    Path classes = folder.resolve("classes");
    int fault =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-p",
                jars(),
                "-d",
                classes.toString(),
                descriptor.toString(),
                EXAMPLE.toString());
    assertThat(fault).isZero();
    return classes;
  }

  private String run(Path application) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-p",
                jars() + File.pathSeparator + application,
                "-m",
                "reader.example/org.newshound.example.SearchArticles",
                folder.resolve("news.index").toString(),
                SAMPLES.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
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

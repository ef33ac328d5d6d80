package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;

/// What is made from the definitions of commands and options: completions and the manual page.
class GeneratedTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionsAreAsTheGoldenFilesShow(String shell) throws IOException {
    Golden.assertScreen("completion-" + shell, Run.of("completion", shell).out());
  }

  @Test
  void manualIsAsTheGoldenFileShows() throws IOException {
    Golden.assertScreen("manual", Run.of("manual").out().replace(Newshound.version(), "1.0"));
  }

  @Test
  void helpIsAsTheGoldenFileShows() throws IOException {
    Golden.assertScreen("help", Run.of("--help").out());
  }

  @Test
  void otherShellsAreRefused() {
    assertThat(Run.of("completion", "cmd").code()).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'newshound s',                      'search show stats script.bash'
          'newshound search --off',           '--offset'
          'newshound search x --sort re',     'relevance'
          'newshound eval x -o ',             'text json tsv'
          'newshound completion ',            'bash zsh fish'
          'newshound export --snip',          ''
          """)
  void bashCompletes(String line, String words) throws Exception {
    assumeTrue(isInstalled("bash"));
    String program =
        """
        source "$1"
        read -ra COMP_WORDS <<<"$2"
        [[ $2 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _newshound
        echo "${COMPREPLY[@]}"
        """;

    assertThat(run("bash", "-c", program, "bash", script("bash"), line)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void shellsUnderstandTheirScript(String shell) throws Exception {
    assumeTrue(isInstalled(shell));

    assertThat(run(shell, "-n", script(shell))).isEmpty();
  }

  private String script(String shell) throws IOException {
    Path script = temp.resolve("script." + shell);
    return Files.writeString(script, Run.of("completion", shell).out()).toString();
  }

  private String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}

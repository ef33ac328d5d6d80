package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How the launcher keeps and uses the cache of classes that makes starts faster.
@DisabledOnOs(OS.WINDOWS)
class LauncherCacheTest {
  private static final int POLL_MILLIS = 5;

  /// Makes the file that a real machine would, of a part that can be rehearsed, and prints its
  /// arguments.
  private static final String JAVA =
      """
      classes= cache=
      for argument in "$@"; do
        case $argument in
          -XX:DumpLoadedClassList=*) classes=${argument#*=} ;;
          -XX:SharedClassListFile=*) listed=${argument#*=} ;;
          -XX:SharedArchiveFile=*.making/*) cache=${argument#*=} ;;
        esac
      done
      [ -z "$classes" ] || echo "$argument" >"$classes"
      [ -z "$cache" ] || { read -r kept <"$listed" && echo "$kept" >"$cache"; }
      printf '%s\\n' "$@"
      """;

  @TempDir private Path root;
  private FakeMachine machine;
  private Path launcher;
  private Path caches;

  @BeforeEach
  void unpack() throws IOException {
    machine = new FakeMachine(root);
    launcher = machine.distribution("new shound");
    caches = root.resolve("ca che/newshound");
    machine.with("NEWSHOUND_CACHE", "").with("XDG_CACHE_HOME", root.resolve("ca che"));
  }

  @Test
  void secondStartUsesWhatTheFirstOneMade() throws Exception {
    java("25.0.3");

    assertThat(machine.run(launcher, "x").out()).doesNotContain("SharedArchiveFile");
    Path cache = awaitCache();

    assertThat(cache.toString()).contains("newshound-shell-1.jar", "25.0.3").endsWith("-ask.jsa");
    assertThat(machine.run(launcher, "x").out())
        .contains("-Xlog:disable\n", "\n-XX:SharedArchiveFile=" + cache + "\n");
  }

  @Test
  void eachPartOfTheProgramHasItsOwn() throws Exception {
    java("25");
    machine.run(launcher, "--help");
    Path help = awaitCache();

    assertThat(help.toString()).endsWith("25-help.jsa");
    assertThat(machine.run(launcher, "--version").out())
        .contains("-XX:SharedArchiveFile=" + help + "\n");
    assertThat(machine.run(launcher, "where", "words").out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void everyJavaKeepsOne() throws Exception {
    java("21.0.9");
    machine.run(launcher);

    Path cache = awaitCache();

    assertThat(cache.toString()).endsWith("21.0.9-ask.jsa");
    assertThat(machine.run(launcher).out()).contains("-XX:SharedArchiveFile=" + cache + "\n");
  }

  @Test
  void cacheThatIsOlderThanTheProgramIsMadeAnew() throws Exception {
    java("25");
    machine.run(launcher);
    Path cache = awaitCache();
    FileTime old = FileTime.from(Instant.parse("2025-12-31T00:00:00Z"));
    Files.setLastModifiedTime(cache, old);

    assertThat(machine.run(launcher).out()).doesNotContain("SharedArchiveFile");
    assertThat(Files.getLastModifiedTime(awaitNewer(old))).isGreaterThan(old);
  }

  @Test
  void whoReadsTheFirstAnswerDoesNotWaitForTheCache() throws Exception {
    Path gate = root.resolve("gate");
    FakeMachine.script(
        machine.jdk("jvm/jdk", "25").resolve("bin/java"),
        "case $* in *Rehearsal*) while ! [ -e '" + gate + "' ]; do :; done ;; esac\n" + JAVA);
    Thread opener = Thread.ofPlatform().daemon().start(() -> openLate(gate));

    assertThat(machine.run(launcher, "x").out()).endsWith("x\n");

    assertThat(gate).doesNotExist();
    opener.interrupt();
    opener.join();
    awaitCache();
  }

  @Test
  void rehearsalThatFailsIsNeitherSeenNorRepeatedAtOnce() throws Exception {
    FakeMachine.script(
        machine.jdk("jvm/jdk", "25").resolve("bin/java"),
        "for argument; do case $argument in *Rehearsal*) echo no >&2; exit 1 ;; esac; done; echo ran");

    FakeMachine.Outcome first = machine.run(launcher);
    FakeMachine.Outcome second = machine.run(launcher);

    assertThat(first).isEqualTo(new FakeMachine.Outcome(0, "ran\n", ""));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void folderThatCannotBeWrittenIsNoError() throws Exception {
    java("25");

    FakeMachine.Outcome outcome = machine.with("XDG_CACHE_HOME", "/dev/null").run(launcher, "x");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).endsWith("x\n");
  }

  @Test
  void noCacheIsMadeWhenItIsOffOrTheUserHasOptions() throws Exception {
    java("25");
    machine.with("NEWSHOUND_CACHE", "off").run(launcher);
    machine.with("NEWSHOUND_CACHE", "").with("NEWSHOUND_JAVA_OPTS", "-Xmx1g").run(launcher);

    assertThat(caches).doesNotExist();
  }

  /// Opens a gate when nobody is left who might pass without it.
  private static void openLate(Path gate) {
    try {
      TimeUnit.SECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      Files.writeString(gate, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void java(String version) throws IOException {
    FakeMachine.script(machine.jdk("jvm/jdk", version).resolve("bin/java"), JAVA);
  }

  /// The cache is made behind the back of the first start: it comes when its lock goes.
  private Path awaitCache() throws Exception {
    return awaitNewer(FileTime.fromMillis(0));
  }

  private Path awaitNewer(FileTime old) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      List<Path> files = files();
      if (files.size() == 1 && isNewer(files.getFirst(), old)) {
        return files.getFirst();
      }
      Thread.sleep(POLL_MILLIS);
    }
    throw new AssertionError("no cache was made: " + files());
  }

  private static boolean isNewer(Path file, FileTime old) throws IOException {
    try {
      return Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(old) > 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(caches)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(caches)) {
      return files.toList();
    }
  }
}

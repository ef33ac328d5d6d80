package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// When the launcher of a source checkout builds, and what it does when it cannot.
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {
  private static final String BUILDING = "building newshound";

  @TempDir private Path root;
  private FakeMachine machine;
  private Path launcher;
  private Path checkout;

  @BeforeEach
  void checkOut() throws IOException {
    machine = new FakeMachine(root);
    machine.jdk("jvm/jdk", "25");
    launcher = machine.checkout("check out");
    checkout = root.toRealPath().resolve("check out");
  }

  @Test
  void firstRunBuildsAndStartsTheProgram() throws Exception {
    FakeMachine.Outcome outcome = machine.maven().run(launcher, "query");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).startsWith(BUILDING).hasLineCount(1);
    assertThat(outcome.out()).contains("target/newshound-shell-1.jar\nquery\n");
    assertThat(machine.builds()).containsExactly(root.toRealPath().resolve("jvm/jdk").toString());
  }

  @Test
  void secondRunStartsWithoutBuilding() throws Exception {
    machine.maven().run(launcher);

    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(machine.builds()).hasSize(1);
  }

  @Test
  void changedSourceIsBuiltAgain() throws Exception {
    machine.maven().run(launcher);
    Files.writeString(checkout.resolve("core/src/main/Source.java"), "class Source { }");

    assertThat(machine.run(launcher).err()).contains(BUILDING, "changed");
  }

  @Test
  void deletedSourceIsBuiltAgain() throws Exception {
    machine.maven().run(launcher);
    Files.delete(checkout.resolve("shell/src/main/Source.java"));

    assertThat(machine.run(launcher).err()).contains(BUILDING);
  }

  @Test
  void deletedProgramIsBuiltAgain() throws Exception {
    machine.maven().run(launcher);
    Files.delete(checkout.resolve("shell/target/newshound-shell-1.jar"));

    assertThat(machine.run(launcher).exit()).isZero();
    assertThat(machine.builds()).hasSize(2);
  }

  @Test
  void missingMavenIsAnErrorThatSaysWhatToInstall() throws Exception {
    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.err()).contains("no mvn on PATH", "Install it");
  }

  @Test
  void missingCompilerIsAnErrorThatNamesTheJavaWithoutIt() throws Exception {
    Files.delete(root.resolve("jvm/jdk/bin/javac"));

    FakeMachine.Outcome outcome = machine.maven().run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.err()).contains("jdk/bin/java is Java 25, but without a compiler");
  }

  @Test
  void failedBuildShowsTheEndOfItsOutputAndStartsNothing() throws Exception {
    machine.maven("echo the reason", "exit 1");

    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("the reason", "the build failed", "newshound-build.log");
    assertThat(machine.run(launcher).err()).contains("the reason");
  }

  @Test
  void buildLeavesStandardInputToTheProgram() throws Exception {
    machine.maven("read -r line && exit 1", "echo program >shell/target/newshound-shell-1.jar");

    Process process = machine.start(launcher);
    process.getOutputStream().write('\n');

    assertThat(FakeMachine.await(process).exit()).isZero();
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    machine.maven("sleep 0.3", "echo program >shell/target/newshound-shell-1.jar");

    Process one = machine.start(launcher);
    Process two = machine.start(launcher);

    assertThat(FakeMachine.await(one).exit()).isZero();
    assertThat(FakeMachine.await(two).exit()).isZero();
    assertThat(machine.builds()).hasSize(1);
  }

  @Test
  void lockOfABuildThatDiedIsBroken() throws Exception {
    Process dead = new ProcessBuilder("sh", "-c", "exit").start();
    dead.waitFor();
    Path lock = Files.createDirectories(checkout.resolve("shell/target/newshound.lock"));
    Files.writeString(lock.resolve("owner"), dead.pid() + "\n");

    FakeMachine.Outcome outcome = machine.maven().run(launcher);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(lock).doesNotExist();
  }
}

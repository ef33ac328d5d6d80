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

/// Which Java the launcher of an unpacked distribution chooses, and how it starts it.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path root;
  private FakeMachine machine;
  private Path launcher;

  @BeforeEach
  void unpack() throws IOException {
    machine = new FakeMachine(root);
    launcher = machine.distribution("new shound");
  }

  @Test
  void namedJavaWinsOverAllOthers() throws Exception {
    Path named = machine.jdk("named", "21.0.9");
    machine.with("JAVA_HOME", machine.jdk("home", "25"));

    machine.with("NEWSHOUND_JAVA", named);

    assertThat(javaChosen()).isEqualTo(named.resolve("bin/java").toString());
  }

  @Test
  void namedJavaMayBeTheProgramItself() throws Exception {
    Path program = machine.jdk("named", "21.0.9").resolve("bin/java");

    machine.with("NEWSHOUND_JAVA", program);

    assertThat(javaChosen()).isEqualTo(program.toString());
  }

  @Test
  void namedJavaThatIsTooOldIsAnErrorAndNotReplaced() throws Exception {
    machine.jdk("jvm/jdk-25", "25.0.1");
    machine.with("NEWSHOUND_JAVA", machine.jdk("old", "17.0.15"));

    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.err()).contains("NEWSHOUND_JAVA", "old/bin/java is Java 17", "21 or newer");
  }

  @Test
  void namedJavaThatIsMissingIsAnError() throws Exception {
    machine.with("NEWSHOUND_JAVA", "/no/such/java");

    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.err()).contains("there is no program /no/such/java");
  }

  @Test
  void javaOfTheDistributionItselfComesBeforeThoseOfTheMachine() throws Exception {
    machine.with("JAVA_HOME", machine.jdk("home", "25"));
    Path own = machine.jre("new shound/runtime", "25");

    assertThat(javaChosen()).isEqualTo(own.resolve("bin/java").toString());
  }

  @Test
  void javaHomeComesBeforePath() throws Exception {
    Path home = machine.jdk("home", "21");
    machine.withOnPath(machine.jdk("path", "25").resolve("bin"));

    machine.with("JAVA_HOME", home);

    assertThat(javaChosen()).isEqualTo(home.resolve("bin/java").toString());
  }

  @Test
  void javaOnPathIsKnownByTheHomeItsLinksLeadTo() throws Exception {
    Path home = machine.jdk("real", "21.0.2");
    Path links = Files.createDirectories(root.resolve("links"));
    Files.createSymbolicLink(links.resolve("java"), home.resolve("bin/java"));

    machine.withOnPath(links);

    assertThat(javaChosen()).isEqualTo(home.resolve("bin/java").toString());
  }

  @Test
  void javaThatOnlyStandsForAnotherIsAskedForItsHome() throws Exception {
    Path home = machine.jdk("real", "24");
    FakeMachine.script(
        root.resolve("shims/java"),
        "printf '    java.home = %s\\n    java.version = 24\\n' '" + home + "' >&2");

    machine.withOnPath(root.resolve("shims"));

    assertThat(javaChosen()).isEqualTo(home.resolve("bin/java").toString());
  }

  @Test
  void newestInstalledJavaIsTakenWhenTheNearerOnesAreTooOld() throws Exception {
    machine.with("JAVA_HOME", machine.jdk("home", "1.8.0_392"));
    machine.withOnPath(machine.jdk("path", "17.0.15").resolve("bin"));
    machine.jdk("jvm/a", "21.0.9");
    Path newest = machine.jdk("jvm/b", "25.0.1");
    machine.jdk("jvm/c", "9.0.4");

    assertThat(javaChosen()).isEqualTo(newest.resolve("bin/java").toString());
  }

  @Test
  void javaWithoutCompilerIsEnoughToRun() throws Exception {
    Path home = machine.jre("jvm/jre", "21");

    assertThat(javaChosen()).isEqualTo(home.resolve("bin/java").toString());
  }

  @Test
  void whatWasLookedAtIsListedWhenNothingFits() throws Exception {
    machine.with("JAVA_HOME", root.resolve("gone"));
    machine.withOnPath(machine.jdk("path", "17.0.15").resolve("bin"));
    machine.jdk("jvm/old", "11.0.2");

    FakeMachine.Outcome outcome = machine.run(launcher);

    assertThat(outcome.exit()).isEqualTo(69);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            "JAVA_HOME: no bin/java in", "path/bin/java is Java 17", "old/bin/java is Java 11")
        .contains("Java 21 or newer", "Install one");
  }

  @Test
  void launcherIsFoundThroughLinksFromAnyFolder() throws Exception {
    machine.jdk("jvm/jdk", "21");
    Path there = Files.createDirectories(root.resolve("a b"));
    Path first = Files.createSymbolicLink(there.resolve("first"), launcher);
    Path second = Files.createSymbolicLink(root.resolve("second"), there.relativize(first));
    Files.move(second, there.resolve("second"));

    FakeMachine.Outcome outcome =
        machine.with("CDPATH", root).run(there.resolve("second"), "--version");

    assertThat(outcome.out())
        .contains("/new shound/newshound-shell-1.jar\n")
        .endsWith("--version\n");
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    machine.jdk("jvm/jdk", "21");

    FakeMachine.Outcome outcome = machine.run(launcher, "a  b", "*", "", "\"x\"");

    assertThat(outcome.out()).endsWith("newshound-shell-1.jar\na  b\n*\n\n\"x\"\n");
  }

  @Test
  void collectorOfTheUserReplacesOurs() throws Exception {
    machine.jdk("jvm/jdk", "21");

    FakeMachine.Outcome outcome =
        machine.with("NEWSHOUND_JAVA_OPTS", "-XX:+UseZGC -Xmx1g").run(launcher);

    assertThat(outcome.out()).contains("\n-XX:+UseZGC\n-Xmx1g\n").doesNotContain("Serial");
  }

  private String javaChosen() throws Exception {
    FakeMachine.Outcome outcome = machine.run(launcher);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return outcome.out().lines().findFirst().orElse("");
  }
}

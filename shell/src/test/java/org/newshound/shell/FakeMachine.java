package org.newshound.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A folder that looks to the launcher like a machine: a PATH with nothing but what it needs, Javas
/// that only say who they are, a Maven that only makes the file it should.
final class FakeMachine {
  private static final List<String> TOOLS =
      List.of("find", "mkdir", "mv", "nice", "readlink", "rm", "rmdir", "sleep", "tail");

  private final Path root;
  private final Path tools;
  private final Map<String, String> environment = new HashMap<>();

  /// What a run of the launcher left behind.
  record Outcome(int exit, String out, String err) {}

  FakeMachine(Path root) throws IOException {
    this.root = root.toRealPath();
    this.tools = Files.createDirectories(this.root.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec '" + findTool(tool) + "' \"$@\"");
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", this.root.resolve("home").toString());
    environment.put("NEWSHOUND_CACHE", "off");
    environment.put("NEWSHOUND_JAVA_FOLDERS", this.root.resolve("jvm").toString());
  }

  /// Sets a variable of the environment.
  FakeMachine with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /// Puts a folder in front of the PATH.
  FakeMachine withOnPath(Path folder) {
    return with("PATH", folder + File.pathSeparator + environment.get("PATH"));
  }

  /// Installs a JDK whose java prints its own path and its arguments, one a line.
  Path jdk(String folder, String version) throws IOException {
    Path home = jre(folder, version);
    script(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  /// Installs a Java without a compiler.
  Path jre(String folder, String version) throws IOException {
    Path home = root.resolve(folder);
    script(home.resolve("bin/java"), "printf '%s\\n' \"$0\" \"$@\"");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"A = B\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /// Makes an unpacked distribution and returns its launcher.
  Path distribution(String folder) throws IOException {
    Path lib = Files.createDirectories(root.resolve(folder).resolve("lib"));
    FileTime released = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    for (Path jar :
        List.of(lib.resolve("newshound-core-1.jar"), lib.resolveSibling("newshound-shell-1.jar"))) {
      Files.setLastModifiedTime(Files.writeString(jar, "program"), released);
    }
    return launcher(root.resolve(folder).resolve("bin"));
  }

  /// Makes a source checkout and returns its launcher.
  Path checkout(String folder) throws IOException {
    Path checkout = root.resolve(folder);
    for (String module : List.of("core", "shell")) {
      Files.createDirectories(checkout.resolve(module).resolve("src/main"));
      Files.writeString(
          checkout.resolve(module).resolve("src/main/Source.java"), "class Source {}");
      Files.writeString(checkout.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    return launcher(checkout.resolve("shell/bin"));
  }

  /// Installs a Maven that appends its JAVA_HOME to the file `builds` and then runs some commands.
  FakeMachine maven(String... commands) throws IOException {
    String note = "echo \"$JAVA_HOME\" >>'" + root.resolve("builds") + "'\n";
    script(tools.resolve("mvn"), note + String.join("\n", commands));
    return this;
  }

  /// Installs a Maven that makes the program.
  FakeMachine maven() throws IOException {
    return maven("echo program >shell/target/newshound-shell-1.jar");
  }

  /// Returns the JAVA_HOME of every build there was.
  List<String> builds() throws IOException {
    Path builds = root.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  /// Runs a launcher and waits for its end.
  Outcome run(Path launcher, String... args) throws IOException, InterruptedException {
    return await(start(launcher, args));
  }

  /// Starts a launcher.
  Process start(Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /// Waits for the end of a launcher.
  static Outcome await(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  /// Writes a program of the shell.
  static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    makeExecutable(file);
  }

  private static Path launcher(Path bin) throws IOException {
    Files.createDirectories(bin);
    Path launcher = Files.copy(Path.of("bin", "newshound"), bin.resolve("newshound"));
    makeExecutable(launcher);
    return launcher;
  }

  private static void makeExecutable(Path file) throws IOException {
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  private static Path findTool(String name) throws IOException {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path tool = Path.of(folder, name).toAbsolutePath();
      if (Files.isExecutable(tool)) {
        return tool;
      }
    }
    throw new IOException("there is no " + name + " on PATH");
  }
}

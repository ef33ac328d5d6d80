package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.text.HostileText;

/// Nothing that articles or lines hold reaches the terminal of a sitting raw: what comes out is
/// text and what the line editor itself sends.
class HostileSittingTest {
  /// Colors, moves of the cursor, modes and key pads; nothing that takes a text.
  private static final String OURS = "\u001b(\\[[?>]?[0-9;]*[@-~]|[=>78M]|\\([B0])";

  private static final int INTERRUPT = 3;
  private static final long LOOK_AGAIN_NANOS = 1_000_000;

  @TempDir private Path temp;

  @Test
  void noArticleAndNoLineComesOutRaw() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("evil"));
    StringBuilder typed = new StringBuilder();
    int number = 0;
    for (String text : HostileText.CORPUS) {
      Files.writeString(folder.resolve("e" + number + ".jsonl"), article(number++, text));
      String printable = text.replaceAll("[\\x00-\\x1f\\x7f]", "");
      typed.append(".").append(printable).append("\r\u0003");
      typed.append("\u001b[200~").append(text).append("\u001b[201~\u0003");
    }
    List<String> lines =
        List.of(
            "common",
            "1",
            "q",
            "2",
            "q",
            ".facets",
            ".narrow 1",
            ".last",
            "q",
            ".last -o json",
            ".stats",
            ".terms ev",
            ".history",
            "q",
            ".set limit x\u202ey",
            ".nope\u009b31m");
    String script = String.join("\r", lines) + "\r" + typed + "\u0003.quit\r";

    String out = talk(folder.toString(), script);

    assertThat(out).contains("common").contains("evil");
    String rest = out.replaceAll(OURS, "").replaceAll("[\r\n\b\u0007]", "");
    assertThat(rest.codePoints().filter(HostileText::isForbidden).mapToObj(Integer::toHexString))
        .isEmpty();
  }

  private String talk(String folder, String script) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(100, 30));
      Attributes quiet = terminal.getAttributes();
      quiet.setLocalFlag(Attributes.LocalFlag.ECHO, false);
      terminal.setAttributes(quiet);
      ProcessEnvironment environment =
          new ProcessEnvironment(
              Map.of("HOME", temp.toString()),
              StreamKind.TERMINAL,
              StreamKind.TERMINAL,
              StreamKind.OTHER,
              () -> terminal,
              () -> 100);
      Thread keyboard = Thread.ofPlatform().daemon().start(() -> type(terminal, script, out));
      int code =
          Main.run(
              new String[] {folder},
              new ByteArrayInputStream(new byte[0]),
              out,
              OutputStream.nullOutputStream(),
              environment);
      assertThat(code).isZero();
      assertThat(keyboard.isDaemon()).isTrue();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Types a script, and Ctrl-C where a line is waited for only: the third one during a command
  /// ends the program.
  private static void type(
      LineDisciplineTerminal terminal, String script, ByteArrayOutputStream out) {
    try {
      for (int point : script.codePoints().toArray()) {
        while (point == INTERRUPT && !isAsking(out)) {
          LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        terminal.processInputBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAsking(ByteArrayOutputStream out) {
    String shown = out.toString(StandardCharsets.ISO_8859_1);
    return shown.lastIndexOf("\u001b[?2004h") > shown.lastIndexOf("\u001b[?2004l");
  }

  private static String article(int number, String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return String.format(
        Locale.ROOT,
        "{\"id\":\"e%d\",\"headline\":\"evil a%2$s\",\"byline\":\"By b%2$s\",\"dateline\":\"C%2$s\","
            + "\"source\":\"d%2$s\",\"body\":\"common evil%1$d e%2$s common\\n\\nf%2$s\"}\n",
        number,
        escaped);
  }
}

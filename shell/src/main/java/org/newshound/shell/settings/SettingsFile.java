package org.newshound.shell.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.shell.render.FailureText;

/// The reader's settings file: lines of `KEY = VALUE`, and comments that begin with `#`.
///
/// @param path where it is, whether it exists or not
record SettingsFile(Path path) {
  private static final long MAX_BYTES = 1_000_000;
  private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z-]+)\\s*=\\s*(.*?)\\s*");

  /// Returns the values in the file; none when there is no file.
  ///
  /// @param warnings receives what is wrong with it, which is never an error
  Map<Setting, String> read(List<String> warnings) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    try {
      if (Files.exists(path)) {
        List<String> lines = lines();
        for (int number = 1; number <= lines.size(); number++) {
          fault(lines.get(number - 1), values)
              .map((path + ":" + number + ": ")::concat)
              .ifPresent(warnings::add);
        }
      }
    } catch (IOException e) {
      warnings.add(path + " cannot be read and is ignored: " + FailureText.message(e));
    }
    return values;
  }

  /// Writes a setting; the other lines stay as they are.
  void save(Setting setting, String value) throws IOException {
    List<String> lines = new ArrayList<>(Files.exists(path) ? lines() : List.of());
    lines.removeIf(line -> isOf(setting, line));
    lines.add(setting.label() + " = " + value);
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path written = path.resolveSibling(path.getFileName() + ".new");
    Files.write(written, lines);
    Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isOf(Setting setting, String line) {
    Matcher found = LINE.matcher(line);
    return found.matches() && found.group(1).equalsIgnoreCase(setting.label());
  }

  /// Reads a line into the values, or returns what is wrong with it.
  private static Optional<String> fault(String line, Map<Setting, String> values) {
    if (line.isBlank() || line.strip().startsWith("#")) {
      return Optional.empty();
    }
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      return Optional.of("this line is not KEY = VALUE and is ignored");
    }
    Optional<Setting> setting = Setting.of(found.group(1));
    if (setting.isEmpty()) {
      return Optional.of(
          "there is no setting "
              + found.group(1)
              + '.'
              + SpellingHint.hint(found.group(1), "", Setting.labels()));
    }
    Optional<String> fault = setting.get().fault(found.group(2));
    if (fault.isEmpty()) {
      values.put(setting.get(), found.group(2));
    }
    return fault;
  }

  private List<String> lines() throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
      throw new IOException("it is not a settings file");
    }
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
  }
}

package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;

/// The files that a reader names while typing. As in a command shell, `~` is the home folder.
public final class TypedPath {
  private TypedPath() {}

  /// Asks the reader a question that is answered with yes or no.
  @FunctionalInterface
  public interface Confirmation {
    /// Returns whether the answer is yes.
    boolean confirms(String question) throws IOException;
  }

  /// Returns what was typed with `~` replaced by the home folder.
  public static String expanded(String typed) {
    boolean home = typed.equals("~") || typed.startsWith("~/");
    return home ? System.getProperty("user.home", "") + typed.substring(1) : typed;
  }

  /// Returns the path, whether there is such a file or not.
  public static Path of(String typed) throws CommandException {
    try {
      return Path.of(expanded(typed));
    } catch (InvalidPathException e) {
      throw CommandException.fault("There can be no file " + typed);
    }
  }

  /// Returns the path of a file or folder that exists.
  public static Path existing(String typed) throws CommandException {
    try {
      Path path = Path.of(expanded(typed));
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // What cannot be a path does not exist either.
    }
    throw CommandException.fault("There is no file or folder " + typed);
  }

  /// Returns whether a file may be written: it does not exist, or the reader agrees to overwrite
  /// it.
  public static boolean isFree(Path file, ShellSettings settings, Confirmation confirmation)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw CommandException.fault(file + " is a folder.");
    }
    return !Files.exists(file)
        || !settings.isOn(Setting.CONFIRM)
        || confirmation.confirms(file + " exists already. Overwrite it?");
  }
}

package org.newshound.read.pack;

import java.util.Locale;
import java.util.Set;

/// Which files of a folder or archive are not looked into.
public final class PassedOver {
  /// What programs leave beside files, and their folders, that hold no articles however many texts.
  private static final Set<String> TOOLS =
      Set.of("__MACOSX", "desktop.ini", "node_modules", "Thumbs.db");

  /// What a project says about itself, without the endings.
  private static final Set<String> PROJECT =
      Set.of("CHANGELOG", "CODE_OF_CONDUCT", "CONTRIBUTING", "SECURITY");

  private PassedOver() {}

  /// Says whether a file or folder is hidden, or made by a program for itself, such as the copy
  /// that an editor keeps: nobody put articles there.
  public static boolean isHidden(String name) {
    boolean here = name.equals(".") || name.equals("..");
    boolean editors = name.startsWith("~$") || name.endsWith("~");
    return !here && (name.startsWith(".") || editors || TOOLS.contains(name));
  }

  /// Says whether a file is passed over for its name, which has no folder: README*, LICENSE*,
  /// CHANGES*, and CHANGELOG, CODE_OF_CONDUCT, CONTRIBUTING and SECURITY with any ending. These
  /// words begin headlines too, such as that of a story on the Security Council.
  public static boolean isPassedOver(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    int dot = upper.indexOf('.');
    return upper.startsWith("README")
        || upper.startsWith("LICENSE")
        || upper.startsWith("CHANGES")
        || PROJECT.contains(dot < 0 ? upper : upper.substring(0, dot));
  }

  /// Says the same of an archive's entry; what lies in a hidden folder is hidden.
  static boolean isEntryPassedOver(String entry) {
    for (String folder : entry.split("/", -1)) {
      if (isHidden(folder)) {
        return true;
      }
    }
    return isPassedOver(lastName(entry));
  }

  /// Returns an entry's name without its folders.
  static String lastName(String entry) {
    return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
  }
}

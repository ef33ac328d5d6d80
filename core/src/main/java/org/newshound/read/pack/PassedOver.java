package org.newshound.read.pack;

import java.util.Locale;

/// Which files of a folder or archive are not looked into.
public final class PassedOver {
  private PassedOver() {}

  /// Says whether a file is passed over for its name, which has no folder: hidden ones, README*,
  /// LICENSE*, CHANGES* and *.md.
  public static boolean isPassedOver(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith(".")
        || upper.startsWith("README")
        || upper.startsWith("LICENSE")
        || upper.startsWith("CHANGES")
        || upper.endsWith(".MD");
  }

  /// Says the same of an archive's entry; what lies in a hidden folder is hidden.
  static boolean isEntryPassedOver(String entry) {
    for (String folder : entry.split("/", -1)) {
      boolean here = folder.equals(".") || folder.equals("..");
      if (!here && (folder.startsWith(".") || folder.equals("__MACOSX"))) {
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

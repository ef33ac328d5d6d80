package org.newshound.read.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// Tells the files that a kernel makes up from those of a disk: they look like files of no bytes,
/// and some of them never end.
public final class KernelFile {
  private static final Set<String> KINDS =
      Set.of(
          "binfmt_misc",
          "bpf",
          "cgroup",
          "cgroup2",
          "configfs",
          "debugfs",
          "efivarfs",
          "fusectl",
          "mqueue",
          "proc",
          "pstore",
          "securityfs",
          "sysfs",
          "tracefs");

  private KernelFile() {}

  /// Refuses such a file.
  ///
  /// @throws IOException when it is one, or nothing is there
  public static void refuse(Path path, BasicFileAttributes attributes) throws IOException {
    // Where files lie is looked up in a list that is long to read, so those of a disk are spared
    // it.
    if (attributes.isRegularFile()
        && attributes.size() == 0
        && KINDS.contains(Files.getFileStore(path).type())) {
      throw new IOException("it is a file of the kernel, not of a disk");
    }
  }
}

package org.newshound.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;

/// Indexes a file in a process of its own and prints what came of it: the index, the file and the
/// megabytes of the index's buffer are its arguments.
final class LargeIngest {
  private static final Path STATUS = Path.of("/proc/self/status");

  private LargeIngest() {}

  public static void main(String[] arguments) throws IOException {
    IndexOptions options = new IndexOptions(Double.parseDouble(arguments[2]), "en");
    try (WritableIndex index = Newshound.open(Path.of(arguments[0]), options)) {
      IngestReport report = Ingest.into(index).run(List.of(Path.of(arguments[1])));
      System.out.printf(
          "added %d rejected %d findable %d; %d s, heap %d MB of %d, process %s%n",
          report.articles().added(),
          report.articles().rejected(),
          index.stats().articles(),
          report.took().toSeconds(),
          peakHeap() >> 20,
          Runtime.getRuntime().maxMemory() >> 20,
          peakMemory());
    }
  }

  /// Returns the most that the parts of the heap have held, each at its own time.
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /// Returns the most memory the process ever had, mapped files included, where Linux tells.
  private static String peakMemory() throws IOException {
    if (!Files.exists(STATUS)) {
      return "unknown";
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .map(line -> line.substring("VmHWM:".length()).strip())
        .orElse("unknown");
  }
}

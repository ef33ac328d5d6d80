package org.newshound.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;

/// A folder of news and the index that follows it.
///
/// @param path the folder
/// @param index the index, in memory
record NewsFolder(Path path, WritableIndex index) implements AutoCloseable {

  static NewsFolder of(Path path) throws IOException {
    return new NewsFolder(path, Newshound.inMemory());
  }

  /// {@return a line of JSON lines}
  static String article(String id, String headline) {
    return "{\"format\":\"newshound/1\",\"id\":\"" + id + "\",\"headline\":\"" + headline + "\"}";
  }

  Path write(String name, String... lines) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
  }

  IngestReport ingest() throws IOException {
    return Ingest.into(index).run(List.of(path));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}

package org.newshound.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Sixty stories of four thousand words, of which there are eight: some queries take long.
final class LongStories {
  /// Left alone, this takes until the limit of time, which is two seconds.
  static final String SLOW = "(amber w/50 birch) w/50 (cedar w/50 delta)";

  private static final List<String> WORDS =
      List.of("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron");
  private static final int STORIES = 60;
  private static final int LENGTH = 4000;

  private LongStories() {}

  /// Writes them into a folder and returns that.
  static Path in(Path folder) throws IOException {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < STORIES; i++) {
      String body =
          random
              .ints(LENGTH, 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      lines.append("{\"id\":\"s" + i + "\",\"body\":\"" + body + "\"}\n");
    }
    Files.writeString(folder.resolve("long.jsonl"), lines);
    return folder;
  }
}

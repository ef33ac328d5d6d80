package org.newshound.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Three small stories in a folder.
final class Stories {
  private static final String FERRY =
      """
      {"id":"ferry","headline":"Harbor ferry runs again after storm","byline":"By Ada Brink",\
      "dateline":"PORT MARLOW, Maine","published":"2025-04-05T02:00:00+10:00",\
      "body":"The harbor ferry left its berth on Sunday for the first time since the storm.\\n\\nIts captain waved."}
      """;
  private static final String TRAIN =
      """
      {"id":"train","headline":"Night train to Sicily returns","byline":"By Nino Testa",\
      "published":"2024-11-30","body":"The night train crosses the strait by ferry, sleepers and all."}
      """;
  private static final String BRIDGE =
      """
      {"id":"bridge","headline":"橋 bridge 😀 closed","body":"A swing bridge in 東京 is shut for repairs."}
      """;

  private Stories() {}

  /// Writes the stories into a folder and returns its path.
  static String in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String story : List.of(FERRY, TRAIN, BRIDGE)) {
      String name = story.substring(7, story.indexOf('"', 7));
      Files.writeString(folder.resolve(name + ".jsonl"), story);
    }
    return folder.toString();
  }
}

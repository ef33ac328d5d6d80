package org.newshound.read.html.body;

import java.io.IOException;
import java.nio.file.Path;

/// Learns the model of [BodyFinder] from judged pages.
///
/// Arguments: the folder of the judged sets, the folder to write the files of the model to.
public final class BodyTraining {
  private BodyTraining() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    new Learnt(JudgedPage.readAll(Path.of(args[0]))).write(Path.of(args[1]));
  }
}

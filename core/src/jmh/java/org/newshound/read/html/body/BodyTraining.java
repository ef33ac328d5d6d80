package org.newshound.read.html.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Learns the model of [BodyFinder] from judged pages, and says how well it does on pages that it
/// has not learnt from.
///
/// Arguments: the folder of the judged sets; then `cross` to deal the pages into three folds, learn
/// from two and score the third, three times; or the folder to write the files of the model to.
public final class BodyTraining {
  private static final int FOLDS = 3;

  private BodyTraining() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    List<JudgedPage> pages = JudgedPage.readAll(Path.of(args[0]));
    if (args[1].equals("cross")) {
      cross(pages, args.length > 2);
    } else {
      new Learnt(pages).write(Path.of(args[1]));
    }
  }

  private record Result(JudgedPage page, FoundBody found) {}

  private static void cross(List<JudgedPage> pages, boolean failures) {
    List<Result> results =
        IntStream.range(0, FOLDS)
            .boxed()
            .parallel()
            .flatMap(fold -> judge(pages, fold).stream())
            .toList();
    BodyScore score = new BodyScore(failures);
    results.forEach(result -> score.add(result.page(), result.found()));
    score.print();
  }

  private static List<Result> judge(List<JudgedPage> pages, int fold) {
    Learnt learnt = new Learnt(pages.stream().filter(page -> fold(page) != fold).toList());
    return pages.stream()
        .filter(page -> fold(page) == fold)
        .map(page -> new Result(page, learnt.find(page)))
        .toList();
  }

  private static int fold(JudgedPage page) {
    return Math.floorMod(page.id().hashCode() * 31, FOLDS);
  }
}

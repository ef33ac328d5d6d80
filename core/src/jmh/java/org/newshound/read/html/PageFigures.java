package org.newshound.read.html;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.body.BodyFinder;
import org.newshound.read.html.body.JudgedPage;
import org.newshound.read.html.body.Learnt;

/// Prints how well pages are read that were not learnt from.
///
/// The pages of all judged sets are dealt into three folds by their site; each fold is read with
/// what is learnt from the other two.
///
/// Arguments: the folder of the judged sets; then `shipped` to measure the model of the library
/// instead, which has seen all of these pages; `-v` to have what is wrong listed.
public final class PageFigures {
  private static final int FOLDS = 3;

  private PageFigures() {}

  /// A page and the article that was read, if one was.
  private record Read(JudgedPage page, @Nullable Article article) {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args).subList(1, args.length);
    List<JudgedPage> pages = JudgedPage.readAll(Path.of(args[0]));
    PageScore score = new PageScore(options.contains("-v"));
    List<Read> all =
        options.contains("shipped")
            ? read(pages, BodyFinder.standard())
            : IntStream.range(0, FOLDS)
                .boxed()
                .parallel()
                .flatMap(fold -> cross(pages, fold))
                .toList();
    all.forEach(read -> score.add(read.page(), read.article()));
    score.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static Stream<Read> cross(List<JudgedPage> pages, int fold) {
    List<JudgedPage> others = new ArrayList<>(pages);
    others.removeIf(page -> page.fold(FOLDS, 0) == fold);
    List<JudgedPage> own = new ArrayList<>(pages);
    own.removeAll(others);
    return read(own, new Learnt(others).finder()).stream();
  }

  private static List<Read> read(List<JudgedPage> pages, BodyFinder finder) {
    return pages.parallelStream().map(page -> new Read(page, read(page, finder))).toList();
  }

  private static @Nullable Article read(JudgedPage page, BodyFinder finder) {
    PageReader reader = new PageReader(Origin.of(page.id(), "html"), ReadLimits.DEFAULT, finder);
    return reader.read(page.document()) instanceof ReadOutcome.Accepted accepted
        ? accepted.article()
        : null;
  }
}

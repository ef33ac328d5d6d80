package org.newshound.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.pack.Content;
import org.newshound.read.pack.Packing;

/// Reads the files found in a file and says where in it each article lay.
final class UnpackedFiles implements Content {
  private final ArticleReader reader;
  private final String path;
  private final Consumer<? super ReadOutcome> sink;
  private long done;

  UnpackedFiles(ArticleReader reader, String path, long done, Consumer<? super ReadOutcome> sink) {
    this.reader = reader;
    this.path = path;
    this.done = done;
    this.sink = sink;
  }

  @Override
  public void file(@Nullable String entry, String name, InputStream bytes) throws IOException {
    reader.readPlain(
        bytes, path, name, outcome -> take(entry == null ? outcome : inside(outcome, entry)));
  }

  @Override
  public void fault(@Nullable String entry, Packing packing, String reason) {
    take(new ReadOutcome.Rejected(new Origin(path, entry, null, packing.label()), reason));
  }

  @Override
  public void passedOver(String entry) {
    take(new ReadOutcome.Skipped(new Origin(path, entry, null, null), "passed over for its name"));
  }

  private void take(ReadOutcome outcome) {
    if (done > 0) {
      done--;
    } else {
      sink.accept(outcome);
    }
  }

  private ReadOutcome inside(ReadOutcome outcome, String entry) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted ->
          new ReadOutcome.Accepted(inside(accepted.article(), entry), accepted.report());
      case ReadOutcome.Rejected rejected ->
          new ReadOutcome.Rejected(
              inside(rejected.origin(), entry), rejected.reason(), rejected.raw());
      case ReadOutcome.Skipped skipped ->
          new ReadOutcome.Skipped(inside(skipped.origin(), entry), skipped.reason());
    };
  }

  /// An article of our own form may tell of another file, which it came from first.
  private Article inside(Article article, String entry) {
    Origin origin = article.origin();
    return origin == null || !origin.path().equals(path)
        ? article
        : article.toBuilder().origin(inside(origin, entry)).build();
  }

  private static Origin inside(Origin origin, String entry) {
    String inner = origin.entry();
    String whole = inner == null ? entry : entry + '!' + inner;
    return new Origin(origin.path(), whole, origin.offset(), origin.format());
  }
}

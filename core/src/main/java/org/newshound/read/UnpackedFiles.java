package org.newshound.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    reader.readPlain(bytes, path, entry, name, this::take);
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
}

package org.newshound.read.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;

/// Web archives of any size, compressed or not, WARC and the older ARC: each page that a record
/// holds is an article.
///
/// Responses, resources and conversions are read; requests, metadata and the like are no pages and
/// passed over. Memory holds one record at a time.
///
/// Instances keep no state and are safe for use by many threads.
public final class WarcFormat implements ArticleFormat {
  static final String NAME = "warc";

  /// Makes the format; for the service loader.
  public WarcFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int likeness(Head head) {
    boolean zipped =
        head.isNamed(".warc.gz", ".wet.gz", ".warc", ".wet")
            && head.text().startsWith("\u001F\u008B");
    boolean plain = head.text().startsWith("WARC/") || head.text().startsWith(ArcHeader.FIRST);
    return zipped || plain ? 99 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Counter counter = new Counter(sink);
    try {
      WarcStream stream = new WarcStream(input.bytes(), input.limits().fileBytes());
      for (Optional<WarcStream.Entry> e = stream.next(); e.isPresent(); e = stream.next()) {
        new WarcPage(e.get(), input, counter).read();
      }
    } catch (EOFException | ZipException e) {
      sink.accept(
          new ReadOutcome.Rejected(
              input.origin(NAME), "the compressed archive is cut off or damaged"));
      return;
    }
    if (counter.outcomes == 0) {
      sink.accept(new ReadOutcome.Skipped(input.origin(NAME), "an archive without pages"));
    }
  }

  private static final class Counter implements Consumer<ReadOutcome> {
    private final Consumer<? super ReadOutcome> sink;
    private long outcomes;

    Counter(Consumer<? super ReadOutcome> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(ReadOutcome outcome) {
      outcomes++;
      sink.accept(outcome);
    }
  }
}

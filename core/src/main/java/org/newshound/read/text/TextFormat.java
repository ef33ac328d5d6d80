package org.newshound.read.text;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.DateContext;
import org.newshound.read.decode.TextDecoder;

/// Plain text: one page a file, in any encoding, read by [TextPageReader].
///
/// It takes whatever no other format wants, so it says no to what looks like a binary file.
/// Instances keep no state and are safe for use by many threads.
public final class TextFormat implements ArticleFormat {
  private static final int LAST_RESORT = 1;
  private static final int NAMED = 5;

  /// Makes the format; the service loader calls this.
  public TextFormat() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    return head.isNamed(".txt", ".text") ? NAMED : LAST_RESORT;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = Origin.of(input.path(), name());
    long cap = Math.min(input.limits().fileBytes(), Integer.MAX_VALUE - 16L);
    byte[] bytes = input.bytes().readNBytes((int) cap + 1);
    if (bytes.length > cap) {
      sink.accept(new ReadOutcome.Rejected(origin, "the file has more than " + cap + " bytes"));
      return;
    }
    @Nullable String text = TextDecoder.decode(bytes);
    sink.accept(
        text == null
            ? new ReadOutcome.Rejected(origin, "looks like a binary file")
            : TextPageReader.read(text, origin, DateContext.NONE, input.limits()));
  }
}

package org.newshound.read.text;

import java.io.IOException;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.DateContext;
import org.newshound.read.decode.WholeText;

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
    Origin origin = input.origin(name());
    WholeText whole = WholeText.read(input.bytes(), input.limits().fileBytes());
    sink.accept(
        whole.text() == null
            ? new ReadOutcome.Rejected(origin, whole.fault())
            : TextPageReader.read(whole.text(), origin, DateContext.NONE, input.limits()));
  }
}

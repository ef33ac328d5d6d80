package org.newshound.read.html;

import java.io.IOException;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.body.BodyFinder;
import org.newshound.read.html.page.PageParser;

/// Web pages: one article a page, or none.
///
/// Instances keep no state and are safe for use by many threads.
public final class HtmlFormat implements ArticleFormat {
  private static final String NAME = "html";

  /// Makes the format; the service loader does.
  public HtmlFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    return HtmlLikeness.of(head);
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = input.origin(NAME);
    long limit = input.limits().fileBytes();
    byte[] bytes = input.bytes().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    if (bytes.length > limit) {
      sink.accept(new ReadOutcome.Rejected(origin, "the page has more than " + limit + " bytes"));
    } else {
      PageReader reader = new PageReader(origin, input.limits(), BodyFinder.standard());
      sink.accept(reader.read(PageParser.parse(bytes)));
    }
  }
}

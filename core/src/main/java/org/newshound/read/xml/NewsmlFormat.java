package org.newshound.read.xml;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;

/// NewsML 1.0 to 1.2, the forerunner of NewsML-G2.
public final class NewsmlFormat implements ArticleFormat {
  /// Made by the service loader.
  public NewsmlFormat() {}

  @Override
  public String name() {
    return "newsml1";
  }

  @Override
  public int likeness(Head head) {
    return RootTag.of(head).name().equals("NewsML") ? 95 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    XmlArticles.read(input, name(), new Plan(input), sink);
  }

  private record Plan(Input input) implements XmlArticles.Plan {
    @Override
    public XmlArticles.Part part(String name) {
      return name.equals("NewsItem") ? XmlArticles.Part.ARTICLE : XmlArticles.Part.FRAME;
    }

    @Override
    public ReadOutcome read(XmlElement item, List<XmlElement> asides, Origin origin) {
      return NewsmlItem.read(item, origin, input.limits());
    }

    @Override
    public String nothing() {
      return "no NewsML item in it";
    }
  }
}

package org.newshound.read.xml;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ArticleDraft;

/// The News Industry Text Format, versions 2.5 to 3.6, and the New York Times' use of it.
public final class NitfFormat implements ArticleFormat {
  /// Made by the service loader.
  public NitfFormat() {}

  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public int likeness(Head head) {
    RootTag root = RootTag.of(head);
    if (root.name().equals("nitf")) {
      return 95;
    }
    boolean inside = !root.name().isEmpty() && head.text().contains("<nitf");
    return inside ? 60 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    XmlArticles.read(input, name(), new Plan(input), sink);
  }

  private record Plan(Input input) implements XmlArticles.Plan {
    @Override
    public XmlArticles.Part part(String name) {
      return name.equals("nitf") ? XmlArticles.Part.ARTICLE : XmlArticles.Part.FRAME;
    }

    @Override
    public ReadOutcome read(XmlElement nitf, List<XmlElement> asides, Origin origin) {
      ArticleDraft draft = new ArticleDraft(origin);
      NitfHead.read(nitf, draft);
      NitfStory.read(nitf, draft);
      return draft.outcome(input.limits());
    }

    @Override
    public String nothing() {
      return "no NITF document in it";
    }
  }
}

package org.newshound.read.xml.news;

import java.util.Set;
import org.newshound.read.Head;
import org.newshound.read.ReadOutcome;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.XmlSource;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// NewsML 1.0 to 1.2, the forerunner of NewsML-G2.
public final class NewsmlFormat extends XmlFormat {
  /// Made by the service loader.
  public NewsmlFormat() {
    super("newsml1", Set.of("NewsItem"), Set.of(), "no NewsML item in it");
  }

  @Override
  public int likeness(Head head) {
    return RootTag.of(head).name().equals("NewsML") ? 95 : 0;
  }

  @Override
  protected ReadOutcome article(XmlElement item, XmlSource file) {
    return NewsmlItem.read(item, file.origin(), file.limits());
  }
}

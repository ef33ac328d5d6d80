package org.newshound.read.xml.news;

import java.util.List;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// The News Industry Text Format, versions 2.5 to 3.6, and the New York Times' use of it.
public final class NitfFormat extends XmlFormat {
  /// Made by the service loader.
  public NitfFormat() {
    super("nitf", Set.of("nitf"), Set.of(), "no NITF document in it");
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
  protected ReadOutcome article(
      XmlElement nitf, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    NamedParts draft = new NamedParts(origin);
    NitfHead.read(nitf, draft);
    NitfStory.read(nitf, draft);
    return draft.outcome(limits);
  }
}

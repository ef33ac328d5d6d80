package org.newshound.read.xml;

import java.util.List;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.xml.tree.XmlElement;

/// What a file of XML tells of each of its articles.
///
/// @param said what it said about the articles that follow, in order
/// @param origin where they are read from
/// @param limits how much an article may hold
/// @param ids the ids that its articles have had
public record XmlSource(List<XmlElement> said, Origin origin, ReadLimits limits, RepeatedIds ids) {}

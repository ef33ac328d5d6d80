package org.newshound.read.xml.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/// Makes trees that lack a part of another.
public final class XmlEdit {
  private XmlEdit() {}

  private record Step(XmlElement from, XmlElement to) {}

  /// Returns a copy without the elements that the predicate names.
  public static XmlElement without(XmlElement root, Predicate<XmlElement> dropped) {
    XmlElement copy = new XmlElement(root.name(), root.attributes());
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(root, copy));
    while (!open.isEmpty()) {
      Step step = open.pop();
      for (Object part : step.from().content()) {
        if (!(part instanceof XmlElement child)) {
          step.to().append(part);
        } else if (!dropped.test(child)) {
          XmlElement kept = new XmlElement(child.name(), child.attributes());
          step.to().append(kept);
          open.push(new Step(child, kept));
        }
      }
    }
    return copy;
  }
}

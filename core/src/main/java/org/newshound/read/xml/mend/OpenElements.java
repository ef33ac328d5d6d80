package org.newshound.read.xml.mend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The elements that are open at a place in a file, and the prefixes that they declare.
///
/// Not safe for use by several threads at once.
public final class OpenElements {
  private static final String DECLARES = "xmlns:";

  private final Deque<Element> open = new ArrayDeque<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> prefixes = new HashMap<>(Map.of("xml", 1, "xmlns", 1));

  private record Element(String name, List<String> declared) {}

  /// Says whether no element is open.
  public boolean isEmpty() {
    return open.isEmpty();
  }

  public int depth() {
    return open.size();
  }

  /// Returns the name of the innermost element.
  public String innermost() {
    return open.isEmpty() ? "" : open.element().name();
  }

  public boolean isOpen(String name) {
    return names.containsKey(name);
  }

  /// Opens an element and returns the prefixes in its tag that nobody declares; they count as
  /// declared in it.
  public Set<String> open(XmlTag tag) {
    List<String> declared = new ArrayList<>();
    for (String attribute : tag.attributes().keySet()) {
      if (attribute.startsWith(DECLARES)) {
        declare(attribute.substring(DECLARES.length()), declared);
      }
    }
    Set<String> missing = new HashSet<>();
    missing(tag.name(), missing);
    tag.attributes().keySet().forEach(attribute -> missing(attribute, missing));
    missing.forEach(prefix -> declare(prefix, declared));
    open.push(new Element(tag.name(), declared));
    names.merge(tag.name(), 1, Integer::sum);
    return missing;
  }

  private void declare(String prefix, List<String> declared) {
    declared.add(prefix);
    prefixes.merge(prefix, 1, Integer::sum);
  }

  private void missing(String name, Set<String> missing) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    if (colon > 0 && !prefixes.containsKey(prefix)) {
      missing.add(prefix);
    }
  }

  /// Closes the innermost element and returns its name.
  public String close() {
    Element closed = open.pop();
    closed.declared().forEach(prefix -> less(prefix, prefixes));
    less(closed.name(), names);
    return closed.name();
  }

  private static void less(String key, Map<String, Integer> counts) {
    counts.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null);
  }
}

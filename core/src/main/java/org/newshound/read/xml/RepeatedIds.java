package org.newshound.read.xml;

import java.util.HashMap;
import java.util.Map;
import org.newshound.read.parts.NamedParts;

/// Tells apart the articles of a file that have one id by mistake: feeds give one guid to several
/// items, and those have their addresses as ids.
///
/// Not safe for use by several threads at once.
public final class RepeatedIds {
  private static final int MAX_ADDRESSES = 100_000;

  private final Map<String, String> addresses = new HashMap<>();

  RepeatedIds() {}

  /// Gives an article its address as its id when an article of another address has had its id.
  public void tellApart(NamedParts parts) {
    String id = parts.id();
    String url = parts.url();
    boolean full = addresses.size() >= MAX_ADDRESSES;
    boolean empty = parts.headline().isEmpty() && !parts.hasBody();
    String first = full || empty || id.isEmpty() ? null : addresses.putIfAbsent(id, url);
    if (first != null && !url.isEmpty() && !first.equals(url)) {
      parts.identifyByUrl();
      parts.warning("the guid \"" + id + "\" is that of another item; the address is the id");
    }
  }
}

package org.newshound.read.html.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of a page and what it holds.
///
/// Counts are complete once the page has been walked. The outermost region opens no zone: what its
/// markup says is said of the whole page, and there are pages that list dozens of switches in the
/// class of `body`, one of which may speak of captions.
public final class Region {
  private final int index;
  private final Element element;
  private final @Nullable Region parent;
  private final int depth;
  private final int zones;
  private final int signature;
  private final Set<String> words;
  private int textChars;
  private int linkChars;
  private int blocks;

  Region(int index, Element element, @Nullable Region parent) {
    this.index = index;
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.signature =
        31 * (parent == null ? 7 : parent.signature)
            + element.normalName().hashCode() * 17
            + element.className().hashCode();
    this.words = ClassWords.of(element);
    this.zones = parent == null ? 0 : Zone.opened(element, words) | parent.zones;
  }

  /// {@return its place among the page's regions, from 0; regions inside it come later}
  public int index() {
    return index;
  }

  /// {@return the element}
  public Element element() {
    return element;
  }

  /// {@return the region around it; `null` for the whole page}
  public @Nullable Region parent() {
    return parent;
  }

  /// {@return how many regions are around it}
  public int depth() {
    return depth;
  }

  /// {@return a number that elements with the same tags and classes all the way up share}
  public int signature() {
    return signature;
  }

  /// {@return the words of its class and id}
  public Set<String> words() {
    return words;
  }

  /// {@return whether it lies in such a zone}
  public boolean in(Zone zone) {
    return (zones & zone.bit()) != 0;
  }

  /// {@return how many characters of text it holds}
  public int textChars() {
    return textChars;
  }

  /// {@return how many of them are links}
  public int linkChars() {
    return linkChars;
  }

  /// {@return how many blocks it holds}
  public int blocks() {
    return blocks;
  }

  void count(PageBlock block) {
    textChars += block.text().length();
    linkChars += block.linkChars();
    blocks++;
  }

  void countAll(Region inner) {
    textChars += inner.textChars;
    linkChars += inner.linkChars;
    blocks += inner.blocks;
  }
}

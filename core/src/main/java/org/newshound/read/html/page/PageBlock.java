package org.newshound.read.html.page;

/// A run of text that stands by itself on a page: a paragraph, a heading, a list item, a cell.
///
/// @param index its place among the page's blocks, from 0
/// @param region the innermost block-level element around it
/// @param text its text, white space collapsed
/// @param linkChars how many characters of the text are links
/// @param links how many links it has
/// @param strongChars how many characters are bold
/// @param leaned how many characters are in italics
public record PageBlock(
    int index, Region region, String text, int linkChars, int links, int strongChars, int leaned) {

  /// {@return the part of the text that is links, from 0 to 1}
  public float linkDensity() {
    return Math.min(1, (float) linkChars / text.length());
  }

  /// {@return the tag of its region}
  public String tag() {
    return region.element().normalName();
  }

  /// {@return 1 to 6 for a heading, else 0} A paragraph is none, even inside a heading that nobody
  /// has closed.
  public int headingLevel() {
    String tag = tag();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    if (heading) {
      return tag.charAt(1) - '0';
    }
    return region.in(Zone.HEADING) && !tag.equals("p") ? 2 : 0;
  }
}

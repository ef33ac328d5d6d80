package org.newshound.read;

/// One block of a page's text and what it was taken for.
///
/// @param line the line it begins in, from 1
/// @param start where it begins, in UTF-16 units of the normalised text
/// @param end where it ends, exclusive
/// @param kind what it was taken for
public record ReadBlock(int line, int start, int end, Kind kind) {

  /// What a block can be.
  public enum Kind {
    /// The headline.
    HEADLINE,
    /// A repeat of a block that was already used.
    DUPLICATE,
    /// The standfirst.
    DECK,
    /// The section label above the headline.
    KICKER,
    /// The byline.
    BYLINE,
    /// A date or time.
    DATE,
    /// The dateline at the start of a paragraph.
    DATELINE,
    /// A paragraph of the body.
    PARAGRAPH,
    /// A headline inside the body.
    SUBHEAD,
    /// A list item.
    ITEM,
    /// The words under a picture.
    CAPTION,
    /// A picture's credit.
    CREDIT,
    /// Who else helped.
    CONTRIBUTORS,
    /// The copyright line.
    COPYRIGHT,
    /// The embargo line.
    EMBARGO,
    /// A correction.
    CORRECTION,
    /// The desk's advisory.
    ED_NOTE,
    /// The agency's name at the end.
    SIGN_OFF,
    /// An end mark such as `###`.
    END_MARK,
    /// A promotion or notice.
    BOILERPLATE,
    /// A label such as "Read more".
    LABEL,
    /// The beginning of another story.
    TEASER
  }
}

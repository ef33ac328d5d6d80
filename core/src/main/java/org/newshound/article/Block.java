package org.newshound.article;

import org.newshound.article.text.Check;

/// One paragraph, subhead or list item of the body.
///
/// @param type which of them
/// @param text its text, never blank
public record Block(Type type, String text) {
  /// Checks that the text is not blank.
  public Block {
    text = Check.text("body block", text);
  }

  /// {@return a paragraph}
  ///
  /// @param text its text
  public static Block paragraph(String text) {
    return new Block(Type.PARAGRAPH, text);
  }

  /// {@return a subhead}
  ///
  /// @param text its text
  public static Block subhead(String text) {
    return new Block(Type.SUBHEAD, text);
  }

  /// {@return a list item}
  ///
  /// @param text its text
  public static Block item(String text) {
    return new Block(Type.ITEM, text);
  }

  /// What a block is. The `label` is the word of the JSON lines form.
  public enum Type {
    /// A paragraph.
    PARAGRAPH("p"),
    /// A headline inside the body.
    SUBHEAD("subhead"),
    /// An item of a list.
    ITEM("li");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /// {@return the word of the JSON lines form: `p`, `subhead` or `li`}
    public String label() {
      return label;
    }
  }
}

package org.newshound.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// The words under a picture. A caption's place and date are the picture's, never the article's.
///
/// @param text the caption
/// @param place where the picture was taken
/// @param date when it was taken
/// @param photographer who took it
/// @param agencies the picture agencies, in printed order
/// @param creditLine the credit printed on a line of its own
public record Caption(
    String text,
    @Nullable Place place,
    @Nullable PartialDate date,
    @Nullable String photographer,
    List<String> agencies,
    @Nullable String creditLine) {
  /// Copies the agencies and checks that no text is blank.
  public Caption {
    text = Check.text("caption", text);
    photographer = Check.optionalText("photographer", photographer);
    agencies = Check.texts("picture agency", agencies);
    creditLine = Check.optionalText("credit line", creditLine);
  }

  /// {@return a caption of which only the text is known}
  ///
  /// @param text its text
  public static Caption of(String text) {
    return new Caption(text, null, null, null, List.of(), null);
  }
}

package org.newshound.read.mail;

import java.util.Locale;
import org.newshound.read.parts.NamedParts;

/// The names under which correspondents file the parts of a story, in lines and in forms.
///
/// @param draft takes the parts
record FiledLabels(NamedParts draft) {
  /// Hands a part to the draft; says whether its name is known.
  boolean take(String label, String value) {
    switch (folded(label)) {
      case "headline" -> draft.headline(value, label);
      case "abstract", "summary" -> draft.deck(value, label);
      case "byline" -> draft.byline(value, label);
      case "dateline" -> draft.dateline(value, label);
      case "slug", "slugline" -> draft.slug(value, label);
      case "section", "category" -> draft.section(value, label);
      case "embargo" -> draft.embargoedUntil(value, label);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Says whether a field of a form is the text.
  static boolean isBody(String label) {
    return switch (folded(label)) {
      case "body", "text", "story", "content" -> true;
      default -> false;
    };
  }

  /// Says whether a field of a form is the text or the headline.
  static boolean isStory(String label) {
    return folded(label).equals("headline") || isBody(label);
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}

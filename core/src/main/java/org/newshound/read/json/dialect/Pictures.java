package org.newshound.read.json.dialect;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;

/// Makes captions of a picture's description and the line that says whose it is.
public final class Pictures {
  private Pictures() {}

  /// Hands a caption to the draft; a credit without one is a credit of its own.
  public static void caption(NamedParts draft, String description, String credit) {
    String text = MixedText.line(description);
    String line = MixedText.line(credit);
    if (text.isEmpty()) {
      draft.credit(line);
      return;
    }
    Byline byline = line.isEmpty() ? null : byline(line);
    draft.caption(
        new Caption(
            text,
            null,
            null,
            photographer(byline),
            agencies(byline),
            line.isEmpty() ? null : line));
  }

  private static @Nullable Byline byline(String credit) {
    return BylineParser.standard().field(credit).map(BylineParser.BylineMatch::byline).orElse(null);
  }

  private static @Nullable String photographer(@Nullable Byline byline) {
    return byline == null || byline.authors().isEmpty() ? null : byline.authors().get(0).name();
  }

  private static List<String> agencies(@Nullable Byline byline) {
    String agency = byline == null ? null : byline.affiliation();
    return agency == null
        ? List.of()
        : Stream.of(agency.split("/", -1)).map(String::strip).filter(a -> !a.isEmpty()).toList();
  }
}

package org.newshound.read.html.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.PageBlock;

/// The article among a page's blocks.
///
/// @param headline the block that is the headline, if one was recognised
/// @param deck the standfirst, if there is one; never among the blocks of the body
/// @param body the blocks of the body, in printed order
public record FoundBody(
    @Nullable PageBlock headline, @Nullable PageBlock deck, List<PageBlock> body) {
  /// Nothing was found.
  public static final FoundBody NONE = new FoundBody(null, null, List.of());

  /// Copies the body.
  public FoundBody {
    body = List.copyOf(body);
  }

  /// {@return how long the body's text is}
  public int chars() {
    return body.stream().mapToInt(block -> block.text().length()).sum();
  }
}

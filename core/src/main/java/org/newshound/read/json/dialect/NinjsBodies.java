package org.newshound.read.json.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.article.Block;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.Texts;
import tools.jackson.databind.JsonNode;

/// Picks one of the bodies of a ninjs item, which are the same text in several forms.
///
/// Plain text is taken, unless it runs several paragraphs together that a marked-up body of about
/// the same length keeps apart.
///
/// @param item the item
public record NinjsBodies(JsonFields item) {
  private static final int ABOUT_PERCENT = 15;

  public List<Block> blocks() {
    List<List<Block>> plain = new ArrayList<>();
    List<List<Block>> marked = new ArrayList<>();
    for (JsonNode body : item.each("bodies")) {
      listed(new JsonFields(body), plain, marked);
    }
    for (String name : item.object().propertyNames()) {
      if (name.startsWith("body_")) {
        add(item.text(name), name.equals("body_text"), plain, marked);
      }
    }
    return best(plain, marked);
  }

  private static void listed(JsonFields body, List<List<Block>> plain, List<List<Block>> marked) {
    String type = body.text("contentType", "contenttype").toLowerCase(Locale.ROOT);
    String text = body.text("value");
    if (type.contains("nitf") || type.contains("xml+nitf")) {
      text = content(text);
    }
    add(text, type.startsWith("text/plain"), plain, marked);
  }

  /// Returns what is inside NITF's body.content.
  private static String content(String nitf) {
    int start = nitf.indexOf("<body.content");
    int end = nitf.indexOf("</body.content", Math.max(start, 0));
    int from = start < 0 ? -1 : nitf.indexOf('>', start);
    return from < 0 || end < from ? "" : nitf.substring(from + 1, end);
  }

  private static void add(
      String text, boolean isPlain, List<List<Block>> plain, List<List<Block>> marked) {
    List<Block> blocks =
        isPlain
            ? Texts.paragraphs(text).stream().map(Block::paragraph).toList()
            : MixedText.blocks(text).blocks();
    if (!blocks.isEmpty()) {
      (isPlain ? plain : marked).add(blocks);
    }
  }

  private static List<Block> best(List<List<Block>> plain, List<List<Block>> marked) {
    if (plain.isEmpty()) {
      return marked.isEmpty() ? List.of() : marked.get(0);
    }
    List<Block> text = plain.get(0);
    for (List<Block> other : marked) {
      if (other.size() > text.size() && isAbout(chars(other), chars(text))) {
        return other;
      }
    }
    return text;
  }

  private static boolean isAbout(long one, long other) {
    return Math.abs(one - other) * 100 <= other * ABOUT_PERCENT;
  }

  private static long chars(List<Block> blocks) {
    return blocks.stream().mapToLong(block -> block.text().length()).sum();
  }
}

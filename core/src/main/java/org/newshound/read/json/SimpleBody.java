package org.newshound.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.article.Block;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.Texts;
import tools.jackson.databind.JsonNode;

/// The body of a simple object: a string, which has its paragraphs at blank lines or may be HTML, a
/// list of strings or of blocks, or an object with a text. Without a body the story's beginning is
/// one.
///
/// @param keys the object
/// @param warnings takes what is odd
record SimpleBody(Keys keys, List<String> warnings) {
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*+\n");

  /// How services mark where they cut a text off: "… [+2345 chars]".
  private static final Pattern CUT =
      Pattern.compile("\\s*\\[\\+?(\\d{1,9}) char(?:acter)?s?]\\s*\\z");

  List<Block> blocks() {
    for (Part part : List.of(Part.BODY, Part.LEAD)) {
      for (JsonNode value : keys.all(part)) {
        List<Block> blocks = blocks(value);
        if (!blocks.isEmpty()) {
          return blocks;
        }
      }
    }
    return List.of();
  }

  private List<Block> blocks(JsonNode value) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      boolean typed = part.isObject() && part.has("type") && part.path("text").isString();
      if (typed && isBlockType(part.path("type").asString(""))) {
        blocks.add(ArticleJsonReader.block(part));
      } else {
        blocks.addAll(blocks(uncut(Keys.plain(part))));
      }
    }
    return blocks;
  }

  private static boolean isBlockType(String type) {
    for (Block.Type known : Block.Type.values()) {
      if (known.label().equals(type)) {
        return true;
      }
    }
    return false;
  }

  private String uncut(String text) {
    Matcher cut = CUT.matcher(text.substring(Math.max(0, text.length() - 40)));
    if (!cut.find()) {
      return text;
    }
    warnings.add("the source cut the text off and left out " + cut.group(1) + " characters");
    return text.substring(0, text.length() - cut.group().length());
  }

  /// Paragraphs end at blank lines; a text without any may have one a line.
  private static List<Block> blocks(String text) {
    List<String> parts = List.of(BLANK_LINE.split(text.strip(), -1));
    if (parts.size() < 2 || MixedText.isHtml(text)) {
      return MixedText.blocks(text).blocks();
    }
    return parts.stream()
        .map(Texts::line)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(Block::paragraph)
        .toList();
  }
}

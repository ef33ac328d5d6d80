package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import tools.jackson.databind.JsonNode;

/// The body of a simple object: a string, which may be HTML and else has its paragraphs as
/// [org.newshound.read.prose.Unwrapper] finds them, a list of strings or of blocks, or an object
/// with a text. Without a body the story's beginning is one.
///
/// @param keys the object
/// @param warnings takes what is odd
public record SimpleBody(GivenKeys keys, List<String> warnings) {
  /// How services mark where they cut a text off: "… [+2345 chars]".
  private static final Pattern CUT =
      Pattern.compile("\\s*\\[\\+?(\\d{1,9}) char(?:acter)?s?]\\s*\\z");

  /// Returns the body, and the captions of the pictures in it.
  public FragmentBlocks read() {
    for (PartName part : List.of(PartName.BODY, PartName.LEAD)) {
      for (JsonNode value : keys.all(part)) {
        FragmentBlocks body = read(value);
        if (!body.blocks().isEmpty()) {
          keys.use(value);
          return body;
        }
      }
    }
    return new FragmentBlocks(List.of(), List.of());
  }

  private FragmentBlocks read(JsonNode value) {
    List<Block> blocks = new ArrayList<>();
    List<Caption> captions = new ArrayList<>();
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      boolean typed = part.isObject() && part.has("type") && part.path("text").isString();
      if (typed && isBlockType(part.path("type").asString(""))) {
        blocks.add(ArticleJsonReader.block(part));
      } else {
        FragmentBlocks found = MixedText.blocks(uncut(GivenKeys.plain(part)));
        blocks.addAll(found.blocks());
        captions.addAll(found.captions());
      }
    }
    return new FragmentBlocks(blocks, captions);
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
}

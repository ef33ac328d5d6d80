package org.newshound.read.mail;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.newshound.article.json.LimitedJson;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A form that somebody filled in and a program mailed on as a JSON object: `{"Headline": ["Ferry
/// runs aground"], "Body": ["…"]}`.
///
/// Mail programs break its lines wherever they like, so line feeds inside its texts are let pass.
///
/// @param object the form
record FiledForm(JsonNode object) {
  private static final JsonMapper MAPPER =
      LimitedJson.mapper().rebuild().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  /// Returns the form that a message's text is; nothing when it is any other text.
  static Optional<FiledForm> of(String text) {
    String stripped = text.strip();
    if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FiledForm(MAPPER.readTree(stripped)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Hands on what its fields say; those that only the desk understands are left out.
  void read(NamedParts draft) {
    FiledLabels labels = new FiledLabels(draft);
    for (var field : object.properties()) {
      String value = text(field.getValue());
      if (!labels.take(field.getKey(), value) && FiledLabels.isBody(field.getKey())) {
        draft.blocks(MixedText.blocks(value).blocks(), field.getKey());
      }
    }
  }

  /// Returns whether any field holds a story or its title.
  boolean isStory() {
    return object.properties().stream()
        .anyMatch(
            field -> FiledLabels.isStory(field.getKey()) && !text(field.getValue()).isBlank());
  }

  private static String text(JsonNode value) {
    StringJoiner texts = new StringJoiner("\n\n");
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isString() || one.isNumber()) {
        texts.add(one.asString());
      }
    }
    return texts.toString();
  }
}

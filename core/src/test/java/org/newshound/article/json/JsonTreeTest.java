package org.newshound.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/// The tree read without the mapper is the one that the mapper reads.
class JsonTreeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "\"a\\u0041\\n\"",
        "{\"a\":[1,2.5,-0.0,1e3,12345678901,123456789012345678901234567890],\"b\":{\"c\":[true,false,null,[]]}}",
        " [ {\"x\":\"\"} ] "
      })
  void isTheTreeOfTheMapper(String json) {
    assertThat(JsonTree.read(json)).isEqualTo(LimitedJson.mapper().readTree(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":1,\"a\":2}", "{} {}", "{\"a\":", "{\"a\":}", "[1,]", "]", "nul", "{a:1}"})
  void refusesWhatTheMapperRefuses(String json) {
    assertThatThrownBy(() -> LimitedJson.mapper().readTree(json))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> JsonTree.read(json)).isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void refusesEndlessNesting(String opening) {
    assertThatThrownBy(() -> JsonTree.read(opening.repeat(100_000)))
        .isInstanceOf(JacksonException.class);
  }
}

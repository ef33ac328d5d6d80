package org.newshound.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;

class ExtraJsonTest {
  private static final String FORM =
      "{\"format\":\"newshound/1\",\"id\":\"g\",\"headline\":\"Gulls\",\"extra\":%s}";

  private static ArticleBuilder gulls() {
    return Article.builder().id("g").headline("Gulls");
  }

  @Test
  void extraFieldsAreAnObjectOfStringsNumbersAndArrays() {
    Article article =
        gulls()
            .extra("tenant", "7")
            .extra("rank", Long.MAX_VALUE)
            .extra("weight", 2.5)
            .extra("weight", -1e300)
            .build();

    String line = ArticleJsonWriter.write(article, false);

    assertThat(line)
        .contains(
            "\"extra\":{\"rank\":9223372036854775807,\"tenant\":\"7\",\"weight\":[2.5,-1.0E300]}");
    assertThat(ArticleJsonReader.read(line)).isEqualTo(article);
  }

  @Test
  void anArticleWithoutThemHasNoSuchKey() {
    assertThat(ArticleJsonWriter.write(gulls().build(), true)).doesNotContain("extra");
  }

  @Test
  void anArrayOfOneAndANumberWrittenOtherwiseAreTheSame() {
    assertThat(
            ArticleJsonReader.read(
                FORM.formatted("{\"tenant\":[\"7\"],\"n\":3.0,\"m\":1e2,\"none\":[]}")))
        .isEqualTo(gulls().extra("tenant", "7").extra("n", 3).extra("m", 100).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|extra: an object is expected",
        "{\"t\":true}|extra: t: a string, a number or an array of them is expected",
        "{\"t\":[null]}|extra: t: a string, a number or an array of them is expected",
        "{\"t\":{\"a\":1}}|extra: t: a string, a number or an array of them is expected",
        "{\"t\":[[1]]}|extra: t: a string, a number or an array of them is expected",
        "{\"byline\":\"x\"}|extra: \"byline\" is a field of every article",
        "{\"a b\":\"x\"}|extra: \"a b\" is no name of an extra field",
        "{\"t\":\"\"}|extra: the value of an extra field is blank"
      })
  void whatCannotBeAnExtraFieldIsRefusedWithItsKey(String extra, String why) {
    assertThatThrownBy(() -> ArticleJsonReader.read(FORM.formatted(extra)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
  }
}

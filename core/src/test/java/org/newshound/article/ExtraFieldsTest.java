package org.newshound.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.ExtraValue.Decimal;
import org.newshound.article.ExtraValue.Text;
import org.newshound.query.QueryField;
import org.newshound.search.facet.FacetField;

class ExtraFieldsTest {
  private static ArticleBuilder gulls() {
    return Article.builder().id("g").headline("Gulls leave the quay");
  }

  @Test
  void anArticleKeepsTextsAndNumbersInOrderOfNameAndAsTheyWereGiven() {
    Article article =
        gulls()
            .extra("tenant", "7")
            .extra("priority", 3)
            .extra("licence", "print")
            .extra("licence", "Web")
            .extra("licence", "print")
            .extra("weight", 2.5)
            .build();

    assertThat(article.extra())
        .isEqualTo(
            Map.of(
                "tenant", List.of(new Text("7")),
                "priority", List.of(Decimal.of(3)),
                "licence", List.of(new Text("print"), new Text("Web")),
                "weight", List.of(Decimal.of(2.5))));
    assertThat(article.extra().keySet()).containsExactly("licence", "priority", "tenant", "weight");
    assertThat(article.toBuilder().build()).isEqualTo(article);
    assertThat(article.toBuilder().extra("tenant", "8").build()).isNotEqualTo(article);
    assertThat(article.toBuilder().extra(Map.of()).build()).isEqualTo(gulls().build());
  }

  @Test
  void extraFieldsCannotBeChangedFromOutside() {
    Article article = gulls().extra("tenant", "7").build();

    assertThatThrownBy(() -> article.extra().put("tenant", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.extra().values().iterator().next().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"3,3", "3.0,3", "30e-1,3", "0.10,0.1", "-0.0,0", "1e300,1E+300", "1e-5,0.00001"})
  void equalNumbersAreOneValueHoweverTheyAreWritten(String typed, String text) {
    Decimal number = Decimal.parse(typed).orElseThrow();

    assertThat(number.text()).isEqualTo(text);
    assertThat(Decimal.parse(text)).contains(number);
    assertThat(Decimal.of(Double.parseDouble(typed))).isEqualTo(number);
  }

  @Test
  void longsAreExactAndOtherNumbersAsNearAsDoubles() {
    assertThat(Decimal.of(Long.MAX_VALUE).text()).isEqualTo("9223372036854775807");
    assertThat(Decimal.of(Long.MIN_VALUE).isLong()).isTrue();
    assertThat(Decimal.of((1L << 53) + 1)).isNotEqualTo(Decimal.of((double) ((1L << 53) + 1)));
    assertThat(new Decimal(new BigDecimal("0.1000000000000000000001"))).isEqualTo(Decimal.of(0.1));
    assertThat(Decimal.of(0x1p63).isLong()).isFalse();
    assertThat(new Decimal(new BigDecimal("-9223372036854775809")))
        .isEqualTo(Decimal.of(Long.MIN_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7a", "1e", "1e9999", "--1", ".5", "5.", "0x1", "NaN", "1_0", "７"})
  void whatIsNoNumberIsNotReadAsOne(String typed) {
    assertThat(Decimal.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersAreFinite(double number) {
    assertThatThrownBy(() -> gulls().extra("weight", number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "tenant:", "_a", ".a", "-a", "Größe", "a\u0000", "a/b"})
  void namesAreLettersDigitsAndAFewMarks(String name) {
    assertThatThrownBy(() -> gulls().extra(name, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use letters, digits");
  }

  @Test
  void noExtraFieldIsCalledAsAFieldOfEveryArticle() {
    Stream<String> components =
        Arrays.stream(Article.class.getRecordComponents()).map(RecordComponent::getName);
    Stream<String> queried =
        Arrays.stream(QueryField.values()).flatMap(field -> field.names().stream());
    Stream<String> counted =
        Arrays.stream(FacetField.values()).flatMap(field -> field.names().stream());
    Stream<String> ranges =
        Stream.of("date", "published", "before", "until", "after", "since", "on", "length");

    for (String name :
        Stream.of(components, queried, counted, ranges, Stream.of("Headline", "format", "extra"))
            .flatMap(names -> names)
            .toList()) {
      assertThatThrownBy(() -> gulls().extra(name, "x"))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("call the extra field something else");
    }
    assertThatCode(() -> gulls().extra("my.tenant_id-2", "x")).doesNotThrowAnyException();
  }

  @Test
  void namesValuesAndTheirNumberAreLimited() {
    ArticleBuilder many = gulls();
    for (int i = 0; i <= Article.MAX_EXTRA_VALUES; i++) {
      many.extra("n", i);
    }

    assertThatThrownBy(many::build).hasMessageContaining("257").hasMessageContaining("256");
    assertThatThrownBy(() -> gulls().extra("n".repeat(65), 1)).hasMessageContaining("64");
    assertThatThrownBy(() -> gulls().extra("n", "é".repeat(129)))
        .hasMessageContaining("258 bytes")
        .hasMessageContaining("256");
    assertThatCode(() -> gulls().extra("n".repeat(64), "é".repeat(128)).build())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "\uD83D", "a\uDE00"})
  void valuesThatCouldNotBeToldApartAreRefused(String value) {
    assertThatThrownBy(() -> gulls().extra("tenant", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the value of an extra field");
  }

  @Test
  void aFieldOfAnArticleHasTextsOrNumbersButNotBoth() {
    assertThatThrownBy(() -> gulls().extra("n", 1).extra("n", "one").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the extra field n");
  }
}

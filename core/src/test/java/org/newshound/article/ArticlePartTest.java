package org.newshound.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArticlePartTest {
  @Test
  void everyComponentOfAnArticleIsAPartInTheSameOrder() {
    List<String> components =
        Arrays.stream(Article.class.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(ArticlePart.values())
        .extracting(part -> part.name().replace("_", "").toLowerCase(Locale.ROOT))
        .containsExactlyElementsOf(
            components.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void aPartIsFoundByItsKey() {
    for (ArticlePart part : ArticlePart.values()) {
      assertThat(ArticlePart.of(part.key())).contains(part);
    }
    assertThat(ArticlePart.of("Headline")).isEmpty();
  }

  @Test
  void noExtraFieldMayHaveTheKeyOfAPart() {
    for (ArticlePart part : ArticlePart.values()) {
      assertThat(ExtraName.problem(part.key())).isPresent();
    }
  }
}

package org.newshound.read.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Caption;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

class PictureLinesTest {
  private static final String LEAD = "Fergen gikk på grunn utenfor havnen mandag kveld.";

  @Test
  void aParagraphLabelledAsPictureIsACaptionAndItsCreditGoesWithIt() {
    Article article = read(LEAD, "BILDE: Fergen ved kaia i skumringen.", "Foto: Ann Ro");

    assertThat(article.body()).containsExactly(Block.paragraph(LEAD));
    assertThat(article.captions())
        .extracting(Caption::text, Caption::creditLine)
        .containsExactly(tuple("Fergen ved kaia i skumringen.", "Foto: Ann Ro"));
    assertThat(article.credits()).isEmpty();
  }

  @Test
  void aNameBehindTheLabelIsACaptionWhenACreditFollows() {
    Article article = read(LEAD, "Bilde: Kaptein Piet Osei", "Foto: Ann Ro");

    assertThat(article.captions()).extracting(Caption::text).containsExactly("Kaptein Piet Osei");
  }

  @Test
  void aCreditWithoutACaptionIsACreditOfTheArticle() {
    Article article = read(LEAD, "Foto: Ann Ro / Nordic Images");

    assertThat(article.body()).containsExactly(Block.paragraph(LEAD));
    assertThat(article.captions()).isEmpty();
    assertThat(article.credits()).containsExactly("Foto: Ann Ro / Nordic Images");
  }

  @Test
  void anAddressBehindTheLabelIsNoCaption() {
    Article article = read(LEAD, "BILDE: https://pictures.example/ferry.jpg");

    assertThat(article.captions()).isEmpty();
    assertThat(article.boilerplate())
        .extracting(Boilerplate::text)
        .containsExactly("BILDE: https://pictures.example/ferry.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photographs of the ferry: three were shown to the inquiry on Monday.",
        "The photo: nobody had seen it before the inquiry opened on Monday.",
        "Bilder som vises i retten, er nye."
      })
  void aParagraphThatSpeaksOfPicturesStays(String paragraph) {
    assertThat(read(LEAD, paragraph).body()).hasSize(2);
  }

  private static Article read(String... paragraphs) {
    NamedParts draft = new NamedParts(Origin.of("story", "test")).headline("Ferge", "test");
    draft.blocks(List.of(paragraphs).stream().map(Block::paragraph).toList(), "test");
    return ((ReadOutcome.Accepted) draft.outcome(ReadLimits.DEFAULT)).article();
  }
}

package org.newshound.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TARROW FERRIES <TRW> BUYS TWO SHIPS",
        "Tarrow Ferries <TRW> said <S> and <NAV> had agreed, <U> had not.",
        "Petrel Oil <P> rose, and so did Burrow <BR> and Mole <LI>.",
        "Quill Bank Plc <QUIL.L> lent to <B>",
        "a List<String> or a Map<K, V>, if a <b and c> d",
        "write to <clerk@tarrow.example> or <https://tarrow.example/a>",
        "1 < 2 > 0, <3 and <!, </",
        "the end tag </TRW> alone",
        "<!-- a comment that never ends",
        "an element's name, <b> for one"
      })
  void whatOnlyLooksLikeATagIsText(String text) {
    assertThat(HtmlTags.areIn(text)).isFalse();
    assertThat(HtmlTags.removedFrom(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gulls <b>won</b>",
        "Gulls<br>won",
        "Gulls<br />won",
        "<P>Gulls won.<P>Clerks lost.",
        "<img src=\"a > b.png\"> gulls",
        "Gulls <EM>won</EM>",
        "Gulls won</p>",
        "Gulls <!-- always --> won",
        "<F P=105>Gulls won</F>"
      })
  void htmlHasTags(String text) {
    assertThat(HtmlTags.areIn(text)).isTrue();
    assertThat(HtmlTags.removedFrom(text)).doesNotContain("<");
  }

  @Test
  void aTickerStaysTextAmongTags() {
    assertThat(HtmlTags.onlyIn("<p>Tarrow Ferries <TRW> and <S>, <b>both</b></p>"))
        .isEqualTo("<p>Tarrow Ferries &lt;TRW> and &lt;S>, <b>both</b></p>");
  }

  @Test
  void unknownElementsThatAreClosedAreTagsAmongTags() {
    assertThat(HtmlTags.removedFrom("<p><teaser>Gulls</teaser> won <x y='1'>again</p>").strip())
        .doesNotContain("<")
        .contains("Gulls", "won", "again");
  }

  @Test
  void aMillionBeginningsAreLookedAtInPassing() {
    for (String part :
        new String[] {"<", "<a ", "<!--", "<a b=\"", "</a", "<a b='<c d=\"", "<P>"}) {
      String text = part.repeat(300_000);

      assertThat(HtmlTags.onlyIn(text)).hasSizeGreaterThanOrEqualTo(text.length());
    }
  }
}

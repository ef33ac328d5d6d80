package org.newshound.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  @Test
  void lineEndsOfAllKindsBecomeLineFeeds() {
    assertThat(TextNormalizer.normalize("a\r\nb\rc\u2028d\u2029e\nf"))
        .isEqualTo("a\nb\nc\nd\ne\nf");
  }

  @Test
  void specialSpacesBecomeSpaces() {
    assertThat(TextNormalizer.normalize("a\u00A0b\u202Fc\u2007d\u2009e\u3000f"))
        .isEqualTo("a b c d e f");
  }

  @Test
  void charactersWithoutWidthGoExceptTheJoiners() {
    assertThat(TextNormalizer.normalize("\uFEFFa\u200Bb\u00ADc\u0007\u009Fd\u200Ce\u200Df\tg"))
        .isEqualTo("abcd\u200Ce\u200Df\tg");
  }

  @Test
  void lettersAreComposed() {
    assertThat(TextNormalizer.normalize("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void quotesAndDashesStayAsPrinted() {
    assertThat(TextNormalizer.normalize("“a” – ‘b’ — «c»")).isEqualTo("“a” – ‘b’ — «c»");
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndWholePairsStay() {
    assertThat(TextNormalizer.normalize("a\ud83d b\ude00 \ud83d\ude00 \ud83d\ud83d\ude00\ud83d"))
        .isEqualTo("a\ufffd b\ufffd \ud83d\ude00 \ufffd\ud83d\ude00\ufffd");
  }

  @Test
  void entitiesAreDecodedWhereTheTextCarriesThem() {
    assertThat(
            TextNormalizer.normalize("Tom &amp; Ann said &ldquo;yes&rdquo;&nbsp;&#8211; &#x2014;"))
        .isEqualTo("Tom & Ann said “yes” – —");
  }

  @Test
  void doubleEncodingIsUndoneWhenItIsInMoreThanOnePlace() {
    assertThat(TextNormalizer.normalize("A &amp;amp; B &amp;quot;C&amp;quot;"))
        .isEqualTo("A & B \"C\"");
    assertThat(TextNormalizer.normalize("&ldquo;A&rdquo; writes &amp;amp; here"))
        .isEqualTo("“A” writes &amp; here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T; B&Q",
        "a & b",
        "&nosuch; &x",
        "In HTML write &amp; for it",
        "&#0;",
        "&#xD800;"
      })
  void textThatDoesNotCarryEntitiesStays(String text) {
    assertThat(TextNormalizer.normalize(text)).isEqualTo(text);
  }
}

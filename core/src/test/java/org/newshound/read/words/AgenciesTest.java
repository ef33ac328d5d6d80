package org.newshound.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AP",
        "Associated Press",
        "The Associated Press",
        "dpa",
        "dpa/lno",
        "APA/dpa",
        "tca/dpa",
        "AFP-Jiji",
        "PRNewswire-FirstCall",
        "ČTK",
        "Newsfile Corp.",
        "reuters",
        " Kyodo ",
        "共同",
        "PA Media"
      })
  void agenciesAreKnownByAnyOfTheirNames(String text) {
    assertThat(Agencies.isKnown(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "/", "/AP", "Mara Quill", "APARTMENT", "Oslo", "AP and so on"})
  void otherTextIsNoAgency(String text) {
    assertThat(Agencies.isKnown(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WKRN", "KTLA", "KXAN-TV", "WGN"})
  void stationsAreKnownByTheirShape(String text) {
    assertThat(Agencies.isCallSign(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-TV", "KT", "Ktla", "ABCD", "WASHINGTON"})
  void otherWordsAreNoCallSigns(String text) {
    assertThat(Agencies.isCallSign(text)).isFalse();
  }
}

package org.newshound.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCaseTest {

  @ParameterizedTest
  @CsvSource({
    "OSLO, Oslo",
    "ST. LOUIS, St. Louis",
    "PORT-AU-PRINCE, Port-au-Prince",
    "RIO DE JANEIRO, Rio de Janeiro",
    "McALLEN, McAllen",
    "MCALLEN, McAllen",
    "L'AQUILA, L'Aquila",
    "SANA'A, Sana'a",
    "SANA’A, Sana’a",
    "N'DJAMENA, N'Djamena",
    "XI'AN, Xi'an",
    "VAL D'ORSA, Val d'Orsa",
    "ST. JOHN'S, St. John's",
    "ON THE SAVA RIVER, On the Sava River",
    "ABOARD THE USS NIMITZ, Aboard the USS Nimitz",
    "THE HAGUE, The Hague",
    "BIG SUR, Big Sur",
    "DEIR AL-BALAH, Deir al-Balah",
    "EL-ARISH, El-Arish",
    "WASHINGTON D.C., Washington D.C.",
    "MACAU, Macau",
    "MACON, Macon",
    "STRATFORD-UPON-AVON, Stratford-upon-Avon",
    "SÃO PAULO, São Paulo",
    "İZMİR, Izmir",
    "DIYARBAKIR, Diyarbakir",
  })
  void placesInCapitalsGetTheCaseOfRunningText(String printed, String expected) {
    assertThat(NameCase.titleCase(printed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MARA QUILL, Mara Quill",
    "RONALD MCDONALD, Ronald McDonald",
    "RONALD MACDONALD, Ronald MacDonald",
    "EMMANUEL MACRON, Emmanuel Macron",
    "SHAUN O'NEIL, Shaun O'Neil",
    "D'ARCY O’NEIL, D'Arcy O’Neil",
    "ANA DE LA CRUZ, Ana de la Cruz",
    "INES VAN DER MEER, Ines van der Meer",
    "J.P. MORROW-HALE, J.P. Morrow-Hale",
    "MARTIN AMES III, Martin Ames III",
    "OMAR AL-BASHIR, Omar al-Bashir",
    "AL GREENE, Al Greene",
    "LINH LE, Linh Le",
  })
  void personsInCapitalsGetTheCaseOfRunningText(String printed, String expected) {
    assertThat(NameCase.titleCasePerson(printed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "'", "Mara Quill", "deKalb", "bell hooks", "東京", "''-''"})
  void whatIsNotInCapitalsStaysAsPrinted(String printed) {
    assertThat(NameCase.titleCase(printed)).isEqualTo(printed);
    assertThat(NameCase.titleCasePerson(printed)).isEqualTo(printed);
  }
}

package org.newshound.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.plan.Stemming;

/// What folds with what.
class TextAnalysisTest {
  private static final List<String> PIECES =
      List.of(
          "U.S.",
          "US",
          "us",
          "defence",
          "’s",
          "'",
          ".",
          " ",
          "\n",
          "-",
          "50,000",
          "Zürich",
          "\ud800",
          "🙂",
          "東京",
          "カタ",
          "\u00ad",
          "\u0301",
          "ﬁ",
          "İ",
          "l'avion",
          "nações",
          "x".repeat(300));

  private final TextAnalysis analysis = new TextAnalysis();

  private static List<String> texts(Tokens tokens) {
    return IntStream.range(0, tokens.count()).mapToObj(tokens::text).toList();
  }

  private List<String> exact(String text) {
    return texts(analysis.exact(text));
  }

  private List<String> stems(String text, Stemming language) {
    return texts(analysis.stemmed(analysis.exact(text), language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S.", "US", "U.S", "US's", "u.s.", "US’"})
  void unitedStatesAreOneTokenHoweverWritten(String text) {
    assertThat(exact(text)).containsExactly("u.s");
    assertThat(stems(text, Stemming.ENGLISH)).containsExactly("u.s");
  }

  @Test
  void wordUsIsNotTheCountry() {
    assertThat(exact("Let us use the US")).containsExactly("let", "us", "use", "the", "u.s");
    assertThat(exact("Us")).containsExactly("us");
    assertThat(exact("UNITED BY THE US PACT")).contains("u.s");
  }

  @ParameterizedTest
  @CsvSource({"us, u.s", "un, u.n", "eu, e.u"})
  void lowerCaseMayMeanTheCountryToo(String typed, String country) {
    assertThat(new TextAnalysis().country(typed)).contains(country);
    assertThat(new TextAnalysis().country(typed.toUpperCase(Locale.ROOT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "U.K., UK",
    "U.N., UN",
    "E.U., EU",
    "N.A.T.O., NATO",
    "U.S.A., USA",
    "don’t, don't",
    "Nakatani’s, nakatani",
    "Nakatani's, Nakatani",
    "Self-Defense, self defense",
    "Zürich, Zurich",
    "cafe\u0301, café"
  })
  void spellingsOfOneWordAreTheSameInQuotesToo(String one, String other) {
    assertThat(exact(one)).isEqualTo(exact(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ёлка, елка",
    "ЗЕЛЁНЫЙ, зеленый",
    "الأبد, الابد",
    "إيران, ايران",
    "آسيا, اسيا",
    "مُحْكَمَة, محكمه",
    "على, علي",
    "رئيس, رييس",
    "مؤتمر, موتمر",
    "کتاب, كتاب",
    "العـــربية, العربيه",
    "ﷲ, الله",
    "שָׁלוֹם, שלום",
    "שׁלום, שלום",
    "צה״ל, צהל",
    "צה\"ל, צהל",
    "ג׳ורג׳, ג'ורג'"
  })
  void spellingsOfOtherScriptsMeetInQuotesToo(String one, String other) {
    assertThat(exact(one)).isEqualTo(exact(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"й, и", "น้ำ, นำ", "कि, क"})
  void marksThatMakeAnotherWordStay(String one, String other) {
    assertThat(exact(one)).isNotEqualTo(exact(other));
  }

  @ParameterizedTest
  @CsvSource({"I.T., it", "UN, un", "defence, defense", "colour, color", "storms, storm"})
  void quotesKeepThemApart(String one, String other) {
    assertThat(exact(one)).isNotEqualTo(exact(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50,000", "3.5", "1,234.56"})
  void numbersStayWhole(String number) {
    assertThat(exact("about " + number + " men")).containsExactly("about", number, "men");
    assertThat(stems(number, Stemming.ENGLISH)).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource({"24/7, 24 7", "AC/DC, ac dc", "SM-6, sm 6"})
  void marksPartWords(String text, String words) {
    assertThat(exact(text)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "defence, defense",
    "offence, offense",
    "colours, color",
    "favourite, favorite",
    "neighbourhood, neighborhood",
    "Labour, labor",
    "organise, organize",
    "organised, organized",
    "organising, organizing",
    "organisation, organization",
    "analyse, analyze",
    "analysed, analyzed",
    "analysing, analyzing",
    "centre, center",
    "centres, centers",
    "theatre, theater",
    "fibre, fiber",
    "dialogue, dialog",
    "catalogues, catalogs",
    "travelled, traveled",
    "travelling, traveling",
    "traveller, traveler",
    "cancelled, canceled",
    "grey, gray",
    "tyres, tires",
    "programme, program",
    "cheques, checks",
    "plough, plow",
    "anaemia, anemia",
    "paediatric, pediatric",
    "manoeuvre, maneuver",
    "haemorrhage, hemorrhage",
    "licence, license",
    "jewellery, jewelry",
    "fulfil, fulfill",
    "labelled, labeled"
  })
  void britishAndAmericanSpellingsMeet(String british, String american) {
    assertThat(stems(british, Stemming.ENGLISH)).isEqualTo(stems(american, Stemming.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void stemsStayTheSameHoweverManyWordsWereSeen(Stemming language) {
    String text = "The nations' negotiators announced élections, Häuser and l'avion in 1999.";
    List<String> before = stems(text, language);
    for (int i = 0; i < 10_000; i++) {
      stems("word" + i + " announced", language);
    }

    assertThat(stems(text, language)).isEqualTo(before);
    assertThat(new TextAnalysis().stemmed(analysis.exact(text), language).count())
        .isEqualTo(before.size());
  }

  @ParameterizedTest
  @CsvSource({
    "negotiate, negotiations",
    "invest, investment",
    "including, included",
    "receiving, receive",
    "industrial, industries",
    "nation, national",
    "legislation, legislators",
    "computer, computing",
    "recommendation, recommend"
  })
  void wordsOfOneFamilyMeet(String one, String other) {
    assertThat(stems(one, Stemming.ENGLISH)).isEqualTo(stems(other, Stemming.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"industry", "supply", "announce", "receive", "response", "continue"})
  void mostWordsOfAFamilyAreTheirOwnStem(String word) {
    assertThat(stems(word, Stemming.ENGLISH)).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({
    "news, new",
    "general, generation",
    "international, internal",
    "import, important",
    "community, communication",
    "author, authority",
    "department, depart",
    "conservation, conservative",
    "university, universal",
    "execution, executive",
    "Williams, William",
    "policy, police",
    "organization, organ",
    "United, unit",
    "US, use",
    "prise, prize",
    "timbre, timber",
    "four, for",
    "tour, tor",
    "rogue, rog",
    "entre, enter"
  })
  void differentWordsStayApart(String one, String other) {
    assertThat(stems(one, Stemming.ENGLISH)).isNotEqualTo(stems(other, Stemming.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Häuser, Hauser", "GERMAN, Müller, Mueller", "FRENCH, l'avion, avions",
    "FRENCH, élections, élection", "SPANISH, elecciones, eleccion",
        "ITALIAN, dell'elezione, elezioni",
    "ITALIAN, governi, governo", "PORTUGUESE, governos, governo", "PORTUGUESE, nações, nação",
    "DUTCH, verkiezingen, verkiezing", "NONE, wybory, wybory"
  })
  void formsOfAWordMeetInItsLanguage(Stemming language, String one, String other) {
    assertThat(stems(one, language)).isEqualTo(stems(other, language));
  }

  @ParameterizedTest
  @CsvSource({"en-GB, ENGLISH", "de, GERMAN", "pt_BR, PORTUGUESE", "pl, NONE", "'', ENGLISH"})
  void tagNamesTheStemming(String tag, Stemming language) {
    assertThat(Stemming.of(tag)).isEqualTo(language);
    assertThat(Stemming.of(null)).isEqualTo(Stemming.ENGLISH);
  }

  @Test
  void queryMeansItsDifferentStemsInAllLanguages() {
    Tokens word = analysis.exact("elections");

    List<Tokens> both = analysis.stemmed(word, EnumSet.of(Stemming.ENGLISH, Stemming.NONE));

    assertThat(both.stream().map(TextAnalysisTest::texts))
        .containsExactly(List.of("election"), List.of("elections"));
    assertThat(analysis.stemmed(analysis.exact("50"), EnumSet.allOf(Stemming.class))).hasSize(1);
  }

  @Test
  void charactersOfChineseAreWordsOfTheirOwn() {
    assertThat(exact("東京都")).containsExactly("東", "京", "都");
  }

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void stemsStandWhereTheWordsStand(Stemming language) {
    Random random = new Random(language.name().hashCode());
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      aligned(text.toString(), language);
    }
  }

  private void aligned(String text, Stemming language) {
    Tokens exact = analysis.exact(text);
    Tokens stems = analysis.stemmed(exact, language);
    assertThat(stems.count()).as(text).isEqualTo(exact.count());
    int stop = 0;
    for (int i = 0; i < exact.count(); i++) {
      assertThat(stems.position(i)).isEqualTo(exact.position(i));
      assertThat(stems.start(i)).isEqualTo(exact.start(i)).isGreaterThanOrEqualTo(stop);
      stop = exact.stop(i);
      assertThat(stems.stop(i)).isEqualTo(stop).isLessThanOrEqualTo(text.length());
      String word = text.substring(exact.start(i), stop);
      assertThat(exact.text(i)).isNotEmpty();
      assertThat(exact(word)).as("'%s' in '%s'", word, text).contains(exact.text(i));
    }
  }
}

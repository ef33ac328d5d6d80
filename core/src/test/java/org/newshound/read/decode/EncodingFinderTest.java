package org.newshound.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingFinderTest {
  private static final String RUSSIAN =
      "Паром с двумя сотнями пассажиров сел на мель во вторник у входа в гавань, сообщил капитан.";
  private static final String UKRAINIAN =
      "Пором із двомастами пасажирами сів на мілину у вівторок біля входу в гавань, ніхто не загинув.";
  private static final String CZECH =
      "Trajekt s dvěma sty cestujícími uvízl v úterý na mělčině před přístavem, řekl kapitán.";
  private static final String POLISH =
      "Prom z dwustu pasażerami osiadł we wtorek na mieliźnie przed wejściem do portu.";
  private static final String HUNGARIAN =
      "Kétszáz utassal zátonyra futott kedden egy komp a kikötő bejáratánál, közölte a kapitány.";
  private static final String GERMAN =
      "Eine Fähre lief vor der Küste auf Grund, die Retter brachten die Gäste ans Ufer zurück.";
  private static final String FRENCH =
      "Un ferry s'est échoué mardi à l'entrée du port, et l'équipage a été évacué dès la marée.";
  private static final String GREEK =
      "Το πλοίο με διακόσιους επιβάτες προσάραξε την Τρίτη στην είσοδο του λιμανιού.";
  private static final String TURKISH =
      "İki yüz yolcu taşıyan feribot salı günü liman girişinde karaya oturdu, kimse yaralanmadı.";
  private static final String HEBREW =
      "המעבורת עם מאתיים נוסעים עלתה ביום שלישי על שרטון בפתח הנמל, ואיש לא נפגע.";
  private static final String JAPANESE = "二百人の乗客を乗せたフェリーが火曜日、港の入口で座礁し、救助隊が人々を岸へ運んだ。";
  private static final String CHINESE = "载有两百名乘客的渡轮星期二在港口入口处搁浅，救援人员到傍晚才把人们送上岸。";
  private static final String TAIWANESE = "載有兩百名乘客的渡輪星期二在港口入口處擱淺，救援人員到傍晚才把人們送上岸。";
  private static final String KOREAN = "승객 이백 명을 태운 여객선이 화요일 항구 입구에서 좌초했고 다친 사람은 없다고 했다.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|" + RUSSIAN,
        "KOI8-R|" + RUSSIAN,
        "windows-1251|" + UKRAINIAN,
        "KOI8-U|" + UKRAINIAN,
        "ISO-8859-2|" + CZECH,
        "windows-1250|" + POLISH,
        "ISO-8859-2|" + HUNGARIAN,
        "windows-1252|" + GERMAN,
        "windows-1252|" + FRENCH,
        "windows-1253|" + GREEK,
        "windows-1254|" + TURKISH,
        "windows-1255|" + HEBREW,
        "Shift_JIS|" + JAPANESE,
        "EUC-JP|" + JAPANESE,
        "ISO-2022-JP|" + JAPANESE,
        "GBK|" + CHINESE,
        "Big5|" + TAIWANESE,
        "EUC-KR|" + KOREAN,
        "UTF-8|" + JAPANESE,
        "UTF-16LE|" + GERMAN,
        "UTF-16BE|" + FRENCH,
      })
  void aTextThatDeclaresNothingIsReadByItsLetters(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes)).isEqualTo(text);
    if (!charset.startsWith("UTF-16")) {
      String page = "<html><head><title>x</title></head><body><p>" + text + "</p></body></html>";
      byte[] markup = page.getBytes(Charset.forName(charset));
      assertThat(TextDecoder.decode(markup, "")).contains(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, 朱镕基, GBK",
    "shift_jis, ①苦情㈱, windows-31j",
    "euc-kr, 펲똠, x-windows-949",
    "iso-8859-1, “Zoë” – €, windows-1252",
    "latin1, café, windows-1252",
    "iso-8859-9, İşçi, windows-1254",
    "iso-8859-8-i, בית, ISO-8859-8",
    "tis-620, เรือ, x-windows-874",
    "macintosh, Zoë Müller, x-MacRoman",
    "x-sjis, 港町, Shift_JIS",
    "cp-1252, café, windows-1252",
    "utf8mb4, Zoë, UTF-8",
    "big5, 朱鎔基, Big5",
    "koi8-u, їжак, KOI8-U"
  })
  void labelsMeanWhatTheyMeanInBrowsers(String label, String text, String charset) {
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes, label)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script src='a.js' charset='utf-8'></script><meta charset='windows-1251'>",
        "<link rel='stylesheet' href='a.css' charset='iso-8859-1'><meta charset=windows-1251>",
        "<!-- <meta charset='utf-8'> --><META http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
        "<script>var a = '<meta charset=koi8-r>'</script><meta charset=\"cp1251\">",
        "<meta charset='utf-8'>",
        "<meta charset='iso-8859-1'>",
        "<meta charset='made-up'>",
        "<title>x</title>"
      })
  void aFalseDeclarationIsSeenThrough(String head) {
    String page = "<html><head>" + head + "</head><body><p>" + RUSSIAN + "</p></body></html>";

    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1251")), ""))
        .contains(RUSSIAN);
  }

  @Test
  void utf8WithABadOrCutByteStaysUtf8() {
    byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] bad = whole.clone();
    bad[20] = (byte) 0xFF;
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.write(whole, 0, whole.length - 2);

    assertThat(TextDecoder.decode(bad)).contains("сел на мель").contains("\uFFFD");
    assertThat(TextDecoder.decode(cut.toByteArray())).startsWith("Паром с двумя");
  }

  @Test
  void aLoneLatinByteInUtf8IsReadAsWhatItIs() {
    byte[] text = "Zoë said: the caf_ is “closed”, naïve as it is".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '_' ? (byte) 0xE9 : text[i];
    }

    assertThat(TextDecoder.decode(text))
        .isEqualTo("Zoë said: the café is “closed”, naïve as it is");
  }

  @Test
  void whatIsSaidOfAnEncodingNamesItAndTheLie() {
    byte[] russian = RUSSIAN.getBytes(Charset.forName("windows-1251"));

    assertThat(EncodingFinder.of(russian, "").warning()).contains("no encoding", "windows-1251");
    assertThat(EncodingFinder.of(russian, "utf-8").warning()).contains("utf-8", "windows-1251");
    assertThat(EncodingFinder.of(russian, "windows-1251").warning()).isEmpty();
    assertThat(EncodingFinder.of(RUSSIAN.getBytes(StandardCharsets.UTF_8), "gbk").warning())
        .contains("gbk", "UTF-8");
  }
}

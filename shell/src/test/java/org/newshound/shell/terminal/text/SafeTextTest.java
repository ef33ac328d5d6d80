package org.newshound.shell.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          an escape,                 a\\u001b[31mb,               a␛[31mb
          a window title,            \\u001b]0;x\\u0007,          ␛]0;x␇
          a clipboard write,         \\u001b]52;c;eA==\\u001b\\,␛]52;c;eA==␛\\
          a C1 control sequence,     a\\u009b31mb,                a\\u009b31mb
          a backspace,               a\\u0008b,                   a␈b
          a carriage return,         a\\u000db,                   a␍b
          a deletion,                a\\u007fb,                   a␡b
          a null,                    a\\u0000b,                   a␀b
          a right-to-left override,  a\\u202eb\\u202c,            a‹RLO›b‹PDF›
          isolates,                  \\u2066a\\u2069,             ‹LRI›a‹PDI›
          directional marks,         a\\u200e\\u200f\\u061cb,     ab
          zero-width spaces,         a\\u200b\\u2060\\ufeff\\u00adb, ab
          tags,                      a\\udb40\\udc41\\udb40\\udc7fb, ab
          a lone high surrogate,     a\\ud83db,                   a\\ufffdb
          a lone low surrogate,      a\\ude00b,                   a\\ufffdb
          noncharacters,             a\\ufffe\\ufdd0b,            a\\ufffd\\ufffdb
          a tab,                     a\\u0009b,                   'a    b'
          a joined emoji,            \\ud83d\\udc69\\u200d\\ud83d\\udcbb, \\ud83d\\udc69\\u200d\\ud83d\\udcbb
          a joiner between letters,  a\\u200db,                   ab
          a joiner at the end,       \\ud83d\\udc69\\u200d,       \\ud83d\\udc69
          a Persian non-joiner,      \\u0645\\u06cc\\u200c\\u062e, \\u0645\\u06cc\\u200c\\u062e
          a heart as a picture,      \\u2764\\ufe0f,              \\u2764\\ufe0f
          a selector after a letter, a\\ufe0fb,                   ab
          four marks,                e\\u0301\\u0302\\u0303\\u0304x, e\\u0301\\u0302\\u0303\\u0304x
          more marks,                e\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306x, e\\u0301\\u0302\\u0303\\u0304x
          marks parted by nothing,   e\\u0301\\u0302\\u200b\\u0303\\u0304\\u0305x, e\\u0301\\u0302\\u0303\\u0304x
          """)
  void replacesWhatATerminalObeysOrHides(String what, String given, String shown) {
    // A C1 control is shown as its escape, so that the expected text is not decoded there.
    String expected = given.contains("\\u009b") ? shown : unescaped(shown);

    assertThat(SafeText.of(unescaped(given))).as(what).hasToString(expected);
  }

  @Test
  void keepsLineEndsInOneForm() {
    assertThat(SafeText.of("a\r\nb\u2028c\u2029d\n")).hasToString("a\nb\nc\nd\n");
  }

  @Test
  void putsALineOnOneLine() {
    assertThat(SafeText.line(" a\r\nb\u2028c ")).hasToString("a b c");
  }

  @Test
  void letsOrdinaryTextOfManyScriptsThrough() {
    String text = "Żółć, naïve “quotes” — 東京, Ελλάδα, мир, שלום, السلام, हिन्दी, 한국어, 😀 €5";

    assertThat(SafeText.of(text)).hasToString(text);
  }

  @Test
  void writesEscapesIntoJsonWithoutChangingWhatItSays() {
    String json = "{\"a\":\"x\u009b\u007f\u202e\ufeff\u2028\ud83dy😀\"}";

    assertThat(SafeText.json(json))
        .hasToString("{\"a\":\"x\\u009b\\u007f\\u202e\\ufeff\\u2028\\ud83dy😀\"}");
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(hit -> {
          char unit = (char) Integer.parseInt(hit.group(1), 16);
          return Matcher.quoteReplacement(Character.toString(unit));
        });
  }
}

package org.newshound.read.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/// The tags of languages that are given by name (`English`, `Deutsch`) or by a code of three
/// letters (`eng`).
public final class LanguageNames {
  private static final String NAMES =
      """
      af afrikaans; am amharic; ar arabic arabisch arabe العربية; az azerbaijani azeri;
      be belarusian; bg bulgarian български; bn bengali bangla বাংলা; bs bosnian; ca catalan català;
      cs czech čeština; cy welsh; da danish dansk; de german deutsch allemand alemán tedesco;
      el greek ελληνικά; en english englisch anglais inglés inglese inglês;
      es spanish español castellano spanisch espagnol; et estonian eesti; eu basque; fa persian farsi
      فارسی; fi finnish suomi; fr french français französisch francés francese; ga irish;
      gl galician galego; gu gujarati; he hebrew עברית; hi hindi हिन्दी; hr croatian hrvatski;
      hu hungarian magyar; hy armenian; id indonesian bahasa; is icelandic íslenska;
      it italian italiano italienisch italien; ja japanese 日本語; ka georgian; kk kazakh; km khmer;
      kn kannada; ko korean 한국어; ku kurdish; ky kyrgyz; lo lao; lt lithuanian lietuvių;
      lv latvian latviešu; mk macedonian; ml malayalam; mn mongolian; mr marathi; ms malay;
      my burmese; nb bokmål; ne nepali; nl dutch nederlands niederländisch; nn nynorsk;
      no norwegian norsk; pa punjabi; pl polish polski; ps pashto; pt portuguese português;
      ro romanian română; ru russian русский russisch russe; si sinhala sinhalese; sk slovak
      slovenčina; sl slovene slovenian slovenščina; so somali; sq albanian; sr serbian српски; sv
      swedish svenska; sw swahili kiswahili; ta tamil; te telugu; th thai ไทย; tl tagalog filipino;
      tr turkish türkçe; uk ukrainian українська; ur urdu; uz uzbek; vi vietnamese; zh chinese
      mandarin 中文\
      """;
  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    for (String tag : Locale.getISOLanguages()) {
      String three = three(tag);
      TAGS.putIfAbsent(three, tag);
    }
    for (String line : NAMES.split(";", -1)) {
      String[] words = line.strip().split("\\s+");
      for (int i = 1; i < words.length; i++) {
        TAGS.put(words[i], words[0]);
      }
    }
    TAGS.putAll(
        Map.of("ger", "de", "fre", "fr", "chi", "zh", "dut", "nl", "cze", "cs", "gre", "el"));
    TAGS.remove("");
  }

  private LanguageNames() {}

  /// {@return the tag of a language that is named or has a code of three letters; nothing when the
  /// name is not known, such as that of a tag itself}
  ///
  /// @param name the name, in any case
  public static Optional<String> tag(String name) {
    return Optional.ofNullable(TAGS.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static String three(String tag) {
    try {
      return Locale.of(tag).getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}

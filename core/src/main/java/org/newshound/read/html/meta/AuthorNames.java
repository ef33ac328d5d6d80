package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newshound.article.Author;
import org.newshound.read.words.WordFile;

/// Cleans the names that metadata give as authors.
final class AuthorNames {
  private static final int NAME_MAX_CHARS = 80;
  private static final int NAME_MAX_WORDS = 6;
  private static final int ACCOUNT_MAX_CHARS = 24;
  private static final Set<String> PREFIXES =
      Set.of(
          "by",
          "von",
          "par",
          "por",
          "di",
          "av",
          "af",
          "od",
          "door",
          "copyright",
          "©",
          "text",
          "author",
          "autor",
          "autorin",
          "redaktion:",
          "words",
          "story",
          "written by",
          "posted by",
          "reported by",
          "skrevet av",
          "tekst",
          "texte",
          "testo",
          "oleh",
          "penulis",
          "автор",
          "muhabir",
          "yazan");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "webmaster",
          "unknown",
          "anonymous",
          "author",
          "none",
          "null",
          "undefined",
          "n/a",
          "guest",
          "user",
          "root",
          "default",
          "see full bio",
          "info",
          "about the author",
          "more");

  private static final Set<String> SECTIONS = WordFile.set("sections.txt");
  private static final Set<String> PICTURE_LABELS = WordFile.set("photo-labels.txt");
  private static final Set<String> COLUMNS =
      Set.of("column", "columns", "kolumne", "chronique", "columna", "coluna", "rubrica", "blog");

  private static final List<String> TITLES = List.of(" 기자", " 특파원", " 논설위원", " 記者", "記者");

  /// Words that begin a link or an organisation's name, never a person's.
  private static final Set<String> STARTS =
      Set.of(
          "the", "follow", "share", "about", "contact", "more", "meet", "read", "view", "visit",
          "connect", "how", "our", "see");

  private static final Set<String> SHARING =
      Set.of(
          "twitter",
          "facebook",
          "instagram",
          "linkedin",
          "whatsapp",
          "youtube",
          "telegram",
          "tiktok",
          "threads",
          "bluesky",
          "mastodon",
          "email",
          "rss",
          "website",
          "x",
          "follow",
          "share",
          "print");

  private AuthorNames() {}

  /// Returns the persons in a text: one, or several when it is clearly a list of them; with the
  /// place, job or paper that stands behind a name.
  static List<Author> of(String text) {
    String clean = PrintedText.clean(text);
    String bare = withoutPrefix(clean);
    if (isNobody(bare)) {
      return List.of();
    }
    if (Organisations.isCompany(bare)) {
      return List.of(Author.of(bare));
    }
    List<Author> whole = BylineText.persons(clean, bare);
    return whole.isEmpty() ? named(bare) : whole;
  }

  private static List<Author> named(String bare) {
    List<String> parts = split(bare);
    if (parts.size() > 1) {
      List<Author> read = BylineText.persons(bare);
      boolean allNames = parts.stream().allMatch(AuthorNames::isFullName);
      if (!read.isEmpty() || allNames) {
        return read.isEmpty() ? parts.stream().map(Author::of).toList() : read;
      }
    }
    String name = withoutRole(bare);
    if (name.length() < bare.length()) {
      return of(name);
    }
    return isNobody(name) ? List.of() : List.of(Author.of(name));
  }

  /// Says whether it is the word for an account that no one person has.
  static boolean isAccount(String text) {
    return NOBODY.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isNobody(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return name.isEmpty()
        || name.length() > NAME_MAX_CHARS
        || folded.contains("://")
        || folded.contains("www.")
        || name.indexOf('@') >= 0
        || NOBODY.contains(folded)
        || SECTIONS.contains(WordFile.fold(name))
        || isPictureCredit(name)
        || isColumn(folded)
        || name.chars().noneMatch(Character::isLetter);
  }

  /// Says whether a photographer is named: "Photo: Ann Ro/Nordic Images".
  private static boolean isPictureCredit(String name) {
    int colon = name.indexOf(':');
    return colon > 0 && PICTURE_LABELS.contains(WordFile.fold(name.substring(0, colon)));
  }

  /// Says whether it heads what appears every week: "The Monday column".
  private static boolean isColumn(String folded) {
    return COLUMNS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
  }

  private static String withoutPrefix(String text) {
    for (int end = text.indexOf(' '); end > 0 && end < 16; end = text.indexOf(' ', end + 1)) {
      String start = text.substring(0, end).toLowerCase(Locale.ROOT);
      boolean colon = start.endsWith(":");
      String word = colon ? start.substring(0, start.length() - 1) : start;
      if (PREFIXES.contains(word) && (colon || isCapital(text, end + 1))) {
        return text.substring(end + 1).strip();
      }
    }
    return text;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && !Character.isLowerCase(text.charAt(at));
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part :
        text.split(
            ",|;|\\||•| & | and | und | et | og | och | en | y | e | i | и | con | / ", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        parts.add(name.startsWith("and ") ? name.substring(4) : name);
      }
    }
    return parts;
  }

  /// Says whether it looks like a person's whole name: two words or more, the first and last with
  /// capitals.
  static boolean isFullName(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < 2 || words.length > NAME_MAX_WORDS) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    if (PREFIXES.contains(first) || STARTS.contains(first)) {
      return false;
    }
    if (Stream.of(words).allMatch(word -> SHARING.contains(word.toLowerCase(Locale.ROOT)))) {
      return false;
    }
    boolean letters = text.chars().noneMatch(Character::isDigit);
    return letters && isNameWord(words[0]) && isNameWord(words[words.length - 1]);
  }

  /// Says whether it is a whole name, or the one by which an account is known.
  static boolean isName(String text) {
    boolean account =
        text.length() > 2
            && text.length() <= ACCOUNT_MAX_CHARS
            && Character.isLetter(text.charAt(0))
            && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    return isFullName(text) || (account && !SHARING.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !Character.isLowerCase(word.charAt(0));
  }

  /// Cuts off what follows a bar, a dash or a comma behind a whole name: a role or a paper.
  private static String withoutRole(String text) {
    for (String title : TITLES) {
      if (text.endsWith(title) && text.length() > title.length()) {
        return text.substring(0, text.length() - title.length()).strip();
      }
    }
    for (String mark : new String[] {" | ", " - ", " – ", " — ", " / ", ", ", " • ", " ("}) {
      int at = text.indexOf(mark);
      if (at > 0 && isFullName(text.substring(0, at))) {
        return text.substring(0, at).strip();
      }
    }
    return text;
  }
}

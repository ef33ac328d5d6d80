package org.newshound.read.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.byline.RoleReader.Post;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.WordFile;

/// Reads bylines that name no person: "The Associated Press", "Harbor Courier Staff", "Our Foreign
/// Staff", "From our correspondent in Nairobi".
final class GroupByline {
  private static final Set<String> OUR =
      Set.of(
          "our",
          "unserem",
          "unserer",
          "unser",
          "unsere",
          "notre",
          "nos",
          "nuestro",
          "nuestra",
          "nuestros",
          "onze",
          "ons",
          "nostro",
          "nostra",
          "nossa",
          "nosso",
          "var",
          "vores",
          "a",
          "an",
          "the",
          "own",
          "eigenem",
          "propio",
          "der",
          "dem",
          "la",
          "le",
          "il",
          "dal",
          "del");
  private static final Set<String> FROM =
      Set.of(
          "from", "by", "von", "de", "del", "dal", "dalla", "van", "por", "par", "di", "fra",
          "door");

  private GroupByline() {}

  /// What was read; the place is the one behind "in".
  record Group(@Nullable String affiliation, @Nullable String role, @Nullable String location) {
    /// Returns the same with the article that was printed before the paper's name.
    Group withThe() {
      return affiliation == null ? this : new Group("The " + affiliation, role, location);
    }
  }

  /// Reads the parts of a clause; `vouched` says that a prefix stands before them.
  static Optional<Group> read(List<String> parts, boolean vouched) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Phrase.words(parts.get(0));
    int our = our(words, vouched);
    if (our > 0) {
      Optional<Group> anonymous = anonymous(words.subList(our, words.size()));
      if (anonymous.isPresent()) {
        return anonymous.map(group -> words.get(our - 1).equals("The") ? group.withThe() : group);
      }
    }
    String text = Phrase.join(words);
    if (Agencies.isKnown(text) || Agencies.isKnown(Phrase.withoutThe(words))) {
      return Optional.of(new Group(Phrase.withoutSmallThe(words), null, null));
    }
    Optional<Post> role = RoleReader.read(words);
    boolean plain = role.isPresent() && role.get().affiliation() == null;
    return plain ? collective(words, vouched) : Optional.empty();
  }

  /// Reads a paper or its staff; to be asked when the words are no person's name.
  static Optional<Group> paper(List<String> parts, boolean vouched) {
    List<String> words = parts.isEmpty() ? List.of() : Phrase.words(parts.get(0));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Group> group = collective(words, vouched);
    return group.isEmpty() && vouched ? joint(words) : group;
  }

  /// Reads several papers: "AFP and Reuters".
  private static Optional<Group> joint(List<String> words) {
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || BylineWords.isConjunction(words.get(i))) {
        if (i == start || !RoleReader.isPaper(words.subList(start, i))) {
          return Optional.empty();
        }
        start = i + 1;
      }
    }
    return Optional.of(new Group(Phrase.withoutSmallThe(words), null, null));
  }

  private static int our(List<String> words, boolean vouched) {
    int at = !vouched && words.size() > 2 && FROM.contains(fold(words.get(0))) ? 1 : 0;
    boolean from = at == 1;
    int start = at;
    while (at < words.size() - 1 && OUR.contains(fold(words.get(at)))) {
      at++;
    }
    boolean article = at == start + 1 && fold(words.get(start)).equals("the");
    if (at == start || (article && !vouched)) {
      return 0;
    }
    return vouched || from || isOur(words.get(start)) ? at : 0;
  }

  private static boolean isOur(String word) {
    String folded = fold(word);
    return folded.length() > 2 && !folded.equals("the") && OUR.contains(folded);
  }

  /// Returns how many words stand before the role in "our correspondent" and "dal nostro inviato".
  static int ourBefore(List<String> words) {
    int at = words.size() > 2 && FROM.contains(fold(words.get(0))) ? 1 : 0;
    return words.size() > at && isOur(words.get(at)) ? at + 1 : 0;
  }

  private static Optional<Group> anonymous(List<String> words) {
    int in = -1;
    for (int i = 1; i < words.size() - 1; i++) {
      in = in < 0 && BylineWords.isPlacePreposition(words.get(i)) ? i : in;
    }
    List<String> role = in < 0 ? words : words.subList(0, in);
    List<String> place = in < 0 ? List.of() : words.subList(in + 1, words.size());
    boolean fits = RoleReader.start(role) < role.size() && (in < 0 || PeopleReader.isPlace(place));
    if (!fits || RoleReader.read(role).isEmpty()) {
      return Optional.empty();
    }
    Post post = RoleReader.read(role).get();
    @Nullable String said = post.role() == null ? null : Phrase.capitalised(post.role());
    return Optional.of(
        new Group(post.affiliation(), said, in < 0 ? null : Phrase.withoutThe(place)));
  }

  private static Optional<Group> collective(List<String> given, boolean vouched) {
    boolean the = given.size() > 1 && given.get(0).equalsIgnoreCase("the");
    List<String> rest = the ? given.subList(1, given.size()) : given;
    boolean role = RoleReader.read(rest).filter(post -> post.affiliation() == null).isPresent();
    List<String> words = role ? rest : given;
    Optional<Post> post = isOneName(words) ? RoleReader.read(words) : Optional.empty();
    if (post.isPresent() && (vouched || isGroup(words))) {
      String paper = post.get().affiliation();
      return Optional.of(
          new Group(
              paper == null ? null : Phrase.withoutSmallThe(Phrase.words(paper)),
              role(post.get()),
              null));
    }
    boolean named = RoleReader.isPaper(words) && isLongPaper(words);
    boolean article = words.size() < 5 && BylineWords.isArticle(words.get(0)) && words.size() > 1;
    boolean paper = vouched && isOneName(words) && (named || article);
    return paper
        ? Optional.of(new Group(Phrase.withoutSmallThe(words), null, null))
        : Optional.empty();
  }

  /// Says whether no comma and no preposition parts the words.
  private static boolean isOneName(List<String> words) {
    for (String word : words) {
      boolean parted =
          word.endsWith(",")
              || word.equals("for")
              || word.equals("of")
              || (word.equals("and") && !BylineWords.isStaff(words.get(words.size() - 1)))
              || word.startsWith("(");
      if (parted) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String role(Post post) {
    return post.role() == null ? null : Phrase.capitalised(post.role());
  }

  /// Two words could be a person whose name is like a paper's: "Emily Post".
  private static boolean isLongPaper(List<String> words) {
    return words.size() != 2
        || fold(words.get(0)).equals("the")
        || BylineWords.isCommon(words.get(0))
        || RoleReader.isAcronym(words.get(0))
        || BylineWords.isPublication(words.get(0));
  }

  private static boolean isGroup(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean staff = BylineWords.isStaff(last) && PersonName.isCapitalised(words.get(0));
    boolean role = words.size() == 2 && fold(words.get(0)).equals("staff");
    return (staff && !isMenuWord(words)) || role;
  }

  private static boolean isMenuWord(List<String> words) {
    return words.size() == 1
        && switch (fold(words.get(0))) {
          case "board",
              "desk",
              "team",
              "services",
              "service",
              "reports",
              "report",
              "network",
              "wire",
              "agency",
              "crew",
              "bureau",
              "editorial",
              "wires" ->
              true;
          default -> false;
        };
  }

  private static String fold(String word) {
    return WordFile.fold(word).toLowerCase(Locale.ROOT);
  }
}

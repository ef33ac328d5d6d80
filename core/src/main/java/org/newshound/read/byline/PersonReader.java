package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.read.byline.People.Trait;
import org.newshound.read.byline.RoleReader.Post;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.CalendarWords;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.NameCase;
import org.newshound.read.words.WordFile;

/// Reads one person: "Dr. Ines van der Meer in Oslo", "AP Writer Tom Ashdown of the Courier".
final class PersonReader {
  private final People people;
  private final int fewestWords;
  private final boolean vouched;

  PersonReader(People people, int fewestWords, boolean vouched) {
    this.people = people;
    this.fewestWords = fewestWords;
    this.vouched = vouched;
  }

  /// Adds the person; says whether the words were one.
  boolean read(List<String> given) {
    List<String> words = new ArrayList<>(given);
    if (words.size() > 1 && words.get(0).equalsIgnoreCase("by")) {
      words.remove(0);
    }
    dropOur(words);
    List<String> titles = honorifics(words);
    List<String> rest = behindName(words);
    int of = paperBehindPlace(rest);
    List<String> paper = rest.subList(of, rest.size());
    rest = rest.subList(0, of);
    List<String> degrees = degrees(words);
    boolean role = words.size() > 2 && BylineWords.isRoleNoun(words.get(0));
    int fewest = titles.isEmpty() ? fewestWords : 1;
    int named = !role && isName(words, fewest) ? 0 : roleBefore(words);
    named = named < 0 && isName(words, fewest) ? 0 : named;
    if (named < 0) {
      return behindRole(words, rest);
    }
    List<String> name = words.subList(named, words.size());
    boolean article = vouched && fewestWords > 1 && BylineWords.isArticle(words.get(0));
    if (article) {
      return false;
    }
    if (vouched ? Agencies.isKnown(Phrase.join(name)) : isNoBareName(name)) {
      return false;
    }
    boolean added =
        fits(rest) && fits(paper) && add(name, words.subList(0, named), titles, degrees, rest);
    if (added) {
      sayRest(paper);
    }
    return added;
  }

  /// Returns where "for the Courier" begins in "in Nairobi for the Courier".
  private static int paperBehindPlace(List<String> rest) {
    for (int i = 2; i < rest.size() - 1 && !isOf(rest); i++) {
      boolean joint = rest.get(i).equals("for") || rest.get(i).equals("of");
      List<String> behind = rest.subList(i + 1, rest.size());
      if (joint && (rest.get(i).equals("for") || Agencies.isKnown(Phrase.withoutThe(behind)))) {
        return i;
      }
    }
    return rest.size();
  }

  private boolean isName(List<String> words, int fewest) {
    boolean english = vouched && fewestWords == 1;
    return PersonName.isName(words, fewest) || (english && PersonName.isEnglishName(words));
  }

  /// "Our correspondent Mara Quill", "dal nostro inviato Marco Bianchi".
  private static void dropOur(List<String> words) {
    int our = GroupByline.ourBefore(words);
    if (our > 0 && words.size() > our + 1 && BylineWords.isRoleModifier(words.get(our))) {
      words.subList(0, our).clear();
    }
  }

  private boolean add(
      List<String> name,
      List<String> role,
      List<String> titles,
      List<String> degrees,
      List<String> rest) {
    RoleReader.read(role).ifPresent(this::say);
    people.name(PersonName.cased(name));
    titles.forEach(title -> people.sayOwn(title, people.size()));
    degrees.forEach(degree -> people.sayOwn(degree, people.size()));
    sayRest(rest);
    return true;
  }

  /// Reads a name with a role or an agency behind it and no comma between: "MARA QUILL Staff
  /// Writer".
  private boolean behindRole(List<String> words, List<String> rest) {
    for (int end = Math.min(words.size() - 1, 5); end >= 2; end--) {
      List<String> name = words.subList(0, end);
      List<String> tail = words.subList(end, words.size());
      boolean split =
          NameCase.isAllCaps(Phrase.join(name)) != NameCase.isAllCaps(Phrase.join(tail));
      Optional<Post> post = post(tail, split);
      boolean clear = end == 2 || split || !BylineWords.isRoleModifier(name.get(end - 1));
      clear &= !RoleReader.isPaper(name);
      if (post.isPresent() && clear && PersonName.isName(name, 2) && fits(rest)) {
        people.name(PersonName.cased(name));
        say(post.get());
        sayRest(rest);
        return true;
      }
    }
    return false;
  }

  private static Optional<Post> post(List<String> tail, boolean split) {
    String text = Phrase.join(tail);
    boolean clear = split || tail.size() > 1 || Agencies.isUnmistakable(text);
    boolean agency = clear && Agencies.isKnown(text);
    return agency ? Optional.of(new Post(text, null)) : RoleReader.read(tail);
  }

  private int roleBefore(List<String> words) {
    for (int i = Math.min(words.size() - 1, 8); i > 0; i--) {
      boolean noun = BylineWords.isRoleNoun(words.get(i - 1));
      boolean name = PersonName.isName(words.subList(i, words.size()), 2);
      if (noun && name && RoleReader.read(words.subList(0, i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNoBareName(List<String> name) {
    String text = Phrase.join(name);
    String last = name.get(name.size() - 1);
    return name.size() < 2
        || isReign(name.get(0))
        || name.stream().anyMatch(PersonName::isAbstract)
        || name.stream().anyMatch(BylineWords::isCommon)
        || (name.size() > 4 && NameCase.isAllCaps(Phrase.join(name)))
        || isWeekday(last)
        || isWeekday(name.get(0))
        || Gazetteer.isPlace(text)
        || Agencies.isKnown(text)
        || BylineWords.isPublication(last)
        || name.stream().allMatch(Gazetteer::isPlace)
        || RoleReader.read(name).isPresent();
  }

  private static boolean isWeekday(String word) {
    return word.length() > 3 && CalendarWords.weekday(word) != null;
  }

  private static boolean isReign(String first) {
    return switch (WordFile.fold(first)) {
      case "king", "queen", "pope", "prince", "princess", "saint", "president" -> true;
      default -> false;
    };
  }

  private static List<String> honorifics(List<String> words) {
    List<String> titles = new ArrayList<>();
    while (words.size() > 1 && BylineWords.isHonorific(words.get(0))) {
      titles.add(words.remove(0));
    }
    return titles;
  }

  private static List<String> degrees(List<String> words) {
    List<String> degrees = new ArrayList<>();
    while (words.size() > 2 && BylineWords.isDegree(words.get(words.size() - 1))) {
      degrees.add(0, words.remove(words.size() - 1));
    }
    return degrees;
  }

  /// Cuts off what begins with a preposition behind the name, and returns it.
  private static List<String> behindName(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (isPreposition(words, i)) {
        int from = i > 1 && isReporting(words.get(i - 1)) ? i - 1 : i;
        List<String> rest = new ArrayList<>(words.subList(i, words.size()));
        words.subList(from, words.size()).clear();
        return rest;
      }
    }
    return List.of();
  }

  private static boolean isPreposition(List<String> words, int at) {
    String word = words.get(at);
    if (word.equals("of") || word.equals("for") || isSpecial(words, at)) {
      return true;
    }
    boolean capital = word.equalsIgnoreCase("of") || word.equalsIgnoreCase("for");
    boolean shouted = at > 1 && (word.equals("OF") || word.equals("FOR"));
    if (capital && (shouted || words.get(at + 1).equalsIgnoreCase("the"))) {
      return true;
    }
    if (!BylineWords.isPlacePreposition(word)) {
      return false;
    }
    String place = Phrase.withoutThe(words.subList(at + 1, words.size()));
    boolean role = at > 0 && BylineWords.isRoleNoun(words.get(at - 1));
    boolean clear = !BylineWords.isDoubtfulPreposition(word) || Gazetteer.isPlace(place);
    return !role && (clear || (word.equals("at") && at > 1 && PersonName.isCapitalised(place)));
  }

  private static boolean isReporting(String word) {
    return switch (WordFile.fold(word)) {
      case "reports", "reporting", "berichtet", "writes", "report", "based" -> true;
      default -> false;
    };
  }

  private static boolean fits(List<String> rest) {
    if (rest.isEmpty()) {
      return true;
    }
    List<String> behind = rest.subList(1, rest.size());
    if (isSpecial(rest, 0)) {
      return rest.size() > 2 && rest.size() < 9;
    }
    return isOf(rest)
        ? PersonName.isCapitalised(Phrase.withoutThe(behind)) && behind.size() <= 8
        : PeopleReader.isPlace(behind);
  }

  private void sayRest(List<String> rest) {
    if (!rest.isEmpty() && isSpecial(rest, 0)) {
      people.say(Trait.ROLE, "Special");
      people.say(Trait.AFFILIATION, Phrase.withoutSmallThe(rest.subList(2, rest.size())));
    } else if (!rest.isEmpty() && isOf(rest)) {
      List<String> of = rest.subList(1, rest.size());
      Optional<Post> post = RoleReader.read(List.of(Phrase.withoutSmallThe(of).split(" ", -1)));
      say(post.orElse(new Post(Phrase.withoutSmallThe(of), null)));
    } else if (!rest.isEmpty()) {
      sayPlace(rest);
    }
  }

  private void sayPlace(List<String> rest) {
    List<String> place = rest.subList(1, rest.size());
    String text = PeopleReader.placeText(place);
    boolean at = rest.get(0).equals("at") && RoleReader.isPaper(place);
    boolean paper = (Agencies.isKnown(text) || at) && !Gazetteer.isPlace(text);
    people.say(paper ? Trait.AFFILIATION : Trait.LOCATION, text);
  }

  private static boolean isSpecial(List<String> words, int at) {
    return at < words.size() - 2
        && words.get(at).equalsIgnoreCase("special")
        && (words.get(at + 1).equalsIgnoreCase("to") || words.get(at + 1).equalsIgnoreCase("for"));
  }

  private static boolean isOf(List<String> rest) {
    return rest.get(0).equalsIgnoreCase("of") || rest.get(0).equalsIgnoreCase("for");
  }

  private void say(Post post) {
    if (post.affiliation() != null) {
      people.say(Trait.AFFILIATION, post.affiliation());
    }
    if (post.role() != null) {
      people.say(Trait.ROLE, post.role());
    }
  }
}

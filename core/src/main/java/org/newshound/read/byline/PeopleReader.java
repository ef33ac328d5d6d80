package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.read.byline.People.Trait;
import org.newshound.read.byline.RoleReader.Post;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.NameCase;
import org.newshound.read.words.WordFile;

/// Reads names, and the roles, papers and places that stand with them.
///
/// The text is taken item by item; an item ends at a comma, a conjunction, a parenthesis or a
/// strong separator. An item that is nothing known ends the reading: then it is no byline.
final class PeopleReader {
  private static final int LONGEST_PLACE = 6;

  private final People people = new People();
  private final int fewestWords;
  private final boolean vouched;
  private boolean closed;

  private PeopleReader(int fewestWords, boolean vouched) {
    this.fewestWords = fewestWords;
    this.vouched = vouched;
  }

  /// Reads the parts of a clause; empty when they are not all people and what belongs to them.
  ///
  /// @param fewestWords how many words a name must have
  /// @param vouched whether a prefix says that names follow
  static Optional<People> read(List<String> parts, int fewestWords, boolean vouched) {
    PeopleReader reader = new PeopleReader(fewestWords, vouched);
    List<BylineItem> items = BylineItem.of(parts);
    for (BylineItem item : items) {
      if (!reader.item(item)) {
        return Optional.empty();
      }
    }
    return reader.people.isEmpty() || reader.people.size() == 0
        ? Optional.empty()
        : Optional.of(reader.people);
  }

  private boolean item(BylineItem item) {
    List<String> words = item.words();
    if (words.isEmpty()) {
      return true;
    }
    if (people.isEmpty()) {
      return leading(words);
    }
    closed |= item.joint() == BylineItem.Joint.AND;
    if (item.joint() == BylineItem.Joint.AND) {
      boolean read = place(item, Phrase.join(words)) || agency(Phrase.join(words));
      return read || person(item) || remark(item) || isPassedOver(item);
    }
    return remark(item) || person(item) || isPassedOver(item);
  }

  /// Reads the first item: a name, or a role and a name.
  private boolean leading(List<String> words) {
    return new PersonReader(people, fewestWords, vouched).read(words);
  }

  private boolean person(BylineItem item) {
    boolean list = item.joint() == BylineItem.Joint.AND || item.joint() == BylineItem.Joint.COMMA;
    if (item.joint() == BylineItem.Joint.PARENTHESIS) {
      return false;
    }
    boolean late = item.joint() == BylineItem.Joint.COMMA && closed && !item.beforeAnd();
    int fewest = list && !late ? Math.max(fewestWords, vouched ? 1 : 2) : 2;
    boolean alone = item.joint() == BylineItem.Joint.COMMA && !item.beforeAnd();
    boolean full = people.first().indexOf(' ') > 0;
    if ((late || (alone && full)) && item.words().size() == 1) {
      return false;
    }
    return new PersonReader(people, fewest, vouched).read(item.words());
  }

  private boolean remark(BylineItem item) {
    List<String> words = item.words();
    String text = Phrase.join(words);
    if (words.size() == 1 && BylineWords.isSuffix(text)) {
      people.suffix(text);
      return true;
    }
    if (item.joint() == BylineItem.Joint.PARENTHESIS && did(text)) {
      return true;
    }
    if (words.stream().allMatch(BylineWords::isDegree)) {
      people.sayOwn(text, people.size());
      return true;
    }
    return place(item, text) || agency(text) || post(item) || paper(item, text) || city(item, text);
  }

  /// Reads what the person before did: "(text)", "(photos)".
  private boolean did(String text) {
    boolean picture = BylineWords.isPictureWork(text);
    if (picture) {
      people.picture();
    }
    return picture || BylineWords.isTextWork(text);
  }

  private boolean place(BylineItem item, String text) {
    List<String> words = item.words();
    boolean preposition = words.size() > 1 && BylineWords.isPlacePreposition(words.get(0));
    if (preposition && isPlace(words.subList(1, words.size()))) {
      people.say(Trait.LOCATION, placeText(words.subList(1, words.size())));
      return true;
    }
    int at = preposition(words);
    if (at > 0 && isPlace(words.subList(at + 1, words.size()))) {
      people.say(Trait.AFFILIATION, Phrase.join(words.subList(0, at)));
      people.say(Trait.LOCATION, placeText(words.subList(at + 1, words.size())));
      return true;
    }
    if (item.joint() == BylineItem.Joint.COMMA && Gazetteer.isRegion(text)) {
      return people.extendLocation(", " + text);
    }
    boolean city = words.size() == 1 ? isPlace(words) : Gazetteer.isPlace(text);
    return item.joint() == BylineItem.Joint.AND && city && people.extendLocation(" and " + text);
  }

  /// Returns where a place begins behind a paper's name, or 0.
  private static int preposition(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      boolean preposition = BylineWords.isPlacePreposition(words.get(i));
      if (preposition && RoleReader.isPaper(words.subList(0, i))) {
        return i;
      }
    }
    return 0;
  }

  private boolean paper(BylineItem item, String text) {
    List<String> words = item.words();
    if (item.joint() == BylineItem.Joint.STRONG && BylineWords.isSection(text)) {
      return true;
    }
    String first = WordFile.fold(words.get(0));
    if (words.size() > 2 && first.equals("special") && isToOrFor(words.get(1))) {
      people.say(Trait.ROLE, "Special");
      people.say(Trait.AFFILIATION, Phrase.withoutSmallThe(words.subList(2, words.size())));
      return true;
    }
    boolean of = words.size() > 1 && (first.equals("for") || first.equals("of"));
    boolean from = words.size() > 1 && first.equals("from");
    List<String> rest = words.subList(1, words.size());
    boolean paperBehind = of && PersonName.isCapitalised(Phrase.withoutThe(rest));
    if (paperBehind || (from && RoleReader.isPaper(rest))) {
      people.say(Trait.AFFILIATION, Phrase.withoutSmallThe(rest));
      return true;
    }
    boolean paper = RoleReader.isPaper(words);
    if (paper) {
      people.say(Trait.AFFILIATION, text);
    }
    return paper;
  }

  private boolean agency(String text) {
    boolean known = Agencies.isKnown(text);
    if (known) {
      people.say(Trait.AFFILIATION, text);
    }
    return known;
  }

  /// Reads a role, which may be that of a place: "Oslo Correspondent", "correspondants à Rome".
  private boolean post(BylineItem item) {
    List<String> words = item.words();
    Optional<Post> post = RoleReader.read(words);
    if (post.isPresent()) {
      say(post.get());
      return true;
    }
    for (int i = 1; i < words.size() - 1; i++) {
      List<String> place = words.subList(i + 1, words.size());
      boolean placed = BylineWords.isPlacePreposition(words.get(i)) && isPlace(place);
      Optional<Post> before = placed ? RoleReader.read(words.subList(0, i)) : Optional.empty();
      if (before.isPresent()) {
        say(before.get());
        people.say(Trait.LOCATION, placeText(place));
        return true;
      }
    }
    return special(item);
  }

  /// Reads the role for a field that is in no list: "Brexit Correspondent".
  private boolean special(BylineItem item) {
    List<String> words = item.words();
    int start = RoleReader.start(words);
    boolean role = start < words.size() && item.joint() != BylineItem.Joint.AND;
    boolean field =
        start == 1
            || (start <= 3 && BylineWords.isRoleModifier(words.get(0)))
            || Gazetteer.isPlace(Phrase.join(words.subList(0, start)));
    if (role && field && PersonName.isCapitalised(words.get(0))) {
      people.say(Trait.ROLE, Phrase.join(words));
      return true;
    }
    return false;
  }

  private void say(Post post) {
    if (post.affiliation() != null) {
      people.say(Trait.AFFILIATION, post.affiliation());
    }
    if (post.role() != null) {
      people.say(Trait.ROLE, post.role());
    }
  }

  private boolean city(BylineItem item, String text) {
    boolean inside = item.joint() == BylineItem.Joint.PARENTHESIS && isPlace(item.words());
    boolean place = inside || (item.joint() != BylineItem.Joint.AND && Gazetteer.isPlace(text));
    if (place) {
      people.say(Trait.LOCATION, text);
    }
    return place;
  }

  /// Behind a prefix, a title-case remark that is nothing known does no harm.
  private boolean isPassedOver(BylineItem item) {
    List<String> words = item.words();
    if (item.joint() == BylineItem.Joint.PARENTHESIS) {
      return vouched || words.size() == 1;
    }
    boolean bureau =
        vouched && words.size() > 1 && BylineWords.isStaff(words.get(words.size() - 1));
    if (bureau && item.joint() == BylineItem.Joint.AND) {
      return true;
    }
    boolean sure = vouched && people.first().indexOf(' ') > 0 && words.size() <= 8;
    if (!sure || item.joint() == BylineItem.Joint.AND) {
      return false;
    }
    boolean capital = PersonName.isCapitalised(words.get(0));
    if (capital && item.joint() == BylineItem.Joint.COMMA && words.size() <= 5) {
      people.say(Trait.AFFILIATION, Phrase.join(words));
    }
    return capital || item.joint() == BylineItem.Joint.STRONG;
  }

  private static boolean isToOrFor(String word) {
    return word.equalsIgnoreCase("to") || word.equalsIgnoreCase("for");
  }

  /// An unknown place may hold ordinary words ("Market Harbor"), but not of these alone.
  private static boolean isUnknownPlace(List<String> words) {
    int common = 0;
    for (String word : words) {
      common += BylineWords.isCommon(word) || PersonName.isAbstract(word) ? 1 : 0;
    }
    return common == 0 || (common < words.size() && !NameCase.isAllCaps(Phrase.join(words)));
  }

  /// Returns a place without the article before it, unless it is part of the name: "The Hague".
  static String placeText(List<String> words) {
    return words.get(0).equals("The") ? Phrase.join(words) : Phrase.withoutThe(words);
  }

  static boolean isPlace(List<String> words) {
    List<String> rest =
        words.size() > 1 && words.get(0).equalsIgnoreCase("the")
            ? words.subList(1, words.size())
            : words;
    if (rest.isEmpty() || rest.size() > LONGEST_PLACE) {
      return false;
    }
    List<String> odd = new ArrayList<>();
    for (String word : rest) {
      boolean letters = Character.isLetter(word.charAt(0)) && PersonName.isCapitalised(word);
      if (!letters && !NameCase.isPlaceParticle(word)) {
        odd.add(word);
      }
    }
    boolean shaped = odd.isEmpty() && PersonName.isCapitalised(rest.get(0));
    return shaped && (Gazetteer.isPlace(Phrase.join(rest)) || isUnknownPlace(rest));
  }
}

package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Contributor.Role;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.byline.People.Trait;
import org.newshound.read.words.Agencies;

/// Reads the lines at an article's end that name who helped: "(Reporting by …; Editing by …)", "Tom
/// Ashdown in Bergen contributed to this report."
final class BylineTail {
  private static final int MOST_WORDS = 90;
  private static final double CONFIDENCE = 0.9;

  private BylineTail() {}

  static Optional<BylineMatch> read(String raw) {
    String text = withoutParentheses(raw);
    List<String> words = Phrase.words(text);
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Optional<BylineMatch> sentence = contributed(raw, words);
    return sentence.isPresent() ? sentence : credits(text, raw.startsWith("("));
  }

  private static String withoutParentheses(String raw) {
    String text = raw;
    if (text.startsWith("(") || text.startsWith("[")) {
      text = text.substring(1);
      text = withoutEnd(withoutEnd(text, '.'), ')');
      text = withoutEnd(text, ']');
    }
    return withoutEnd(text, '.').strip();
  }

  private static String withoutEnd(String text, char end) {
    boolean ends = !text.isEmpty() && text.charAt(text.length() - 1) == end;
    return ends ? text.substring(0, text.length() - 1) : text;
  }

  /// In parentheses, whoever wrote, compiled or drew is named at the story's end.
  private static Optional<BylineMatch> credits(String text, boolean closed) {
    List<BylineCredit> credits = BylineCredit.of(List.of(text));
    BylineCredit.@Nullable Kind first = credits.isEmpty() ? null : credits.get(0).kind();
    boolean tail =
        first != null
            && (!first.isAuthor() || (closed && isClosing(credits.get(0).phrase())))
            && (!first.isPicture() || (closed && credits.size() > 1))
            && first != BylineCredit.Kind.NEVER;
    List<Contributor> contributors = tail ? ContributorReader.read(credits) : List.of();
    if (contributors.isEmpty()) {
      return tail ? agencies(text, credits.get(0).parts()) : Optional.empty();
    }
    return Optional.of(new BylineMatch(null, contributors, null, CONFIDENCE, "tail"));
  }

  private static boolean isClosing(String phrase) {
    return phrase.startsWith("compiled")
        || phrase.equals("written by")
        || phrase.equals("reported by");
  }

  /// Reads helpers who are agencies: "With files from The Canadian Press".
  private static Optional<BylineMatch> agencies(String raw, List<String> parts) {
    String last = parts.isEmpty() ? "" : parts.get(0).substring(parts.get(0).lastIndexOf(' ') + 1);
    return GroupByline.read(parts, true)
        .or(() ->
            BylineWords.isPublication(last) ? GroupByline.paper(parts, true) : Optional.empty())
        .filter(group -> group.affiliation() != null)
        .map(group -> {
          Byline byline = new Byline(raw, List.of(), group.affiliation(), null, null);
          return new BylineMatch(byline, List.of(), null, CONFIDENCE, "tail");
        });
  }

  private static Optional<BylineMatch> contributed(String raw, List<String> words) {
    List<Contributor> contributors = new ArrayList<>();
    @Nullable String paper = null;
    int start = 0;
    for (int i = 1; i < words.size(); i++) {
      if (i < start || !isContributed(words, i)) {
        continue;
      }
      int end = sentenceEnd(words, i);
      boolean reported = isReported(words, i);
      Optional<People> people =
          reported
              ? reporters(words, start, i, end)
              : people(words.subList(start, i), words.subList(i, end));
      if (people.isEmpty()) {
        return start == 0
            ? agencies(raw, List.of(Phrase.join(words.subList(0, i))))
            : tail(raw, paper, contributors);
      }
      paper = paper == null ? people.get().ofLine(Trait.AFFILIATION) : paper;
      contributors.addAll(
          ContributorReader.of(
              people.get(), List.of(reported ? Role.REPORTING : Role.ADDITIONAL_REPORTING)));
      start = end;
    }
    return tail(raw, paper, contributors);
  }

  private static Optional<BylineMatch> tail(
      String raw, @Nullable String paper, List<Contributor> contributors) {
    if (contributors.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Byline byline = paper == null ? null : new Byline(raw, List.of(), paper, null, null);
    return Optional.of(new BylineMatch(byline, contributors, null, CONFIDENCE, "tail"));
  }

  private static boolean isContributed(List<String> words, int at) {
    String word = words.get(at);
    return word.equals("contributed")
        || word.equals("contributed.")
        || isReported(words, at)
        || (word.equals("assisted") && at == words.size() - 1);
  }

  private static boolean isReported(List<String> words, int at) {
    boolean from = at < words.size() - 1 && words.get(at + 1).equals("from");
    return from && words.get(at).equals("reported");
  }

  /// Reads "A reported from Oslo, and B from Bergen" as people and their places.
  private static Optional<People> reporters(List<String> words, int start, int at, int end) {
    List<String> people = new ArrayList<>(words.subList(start, at));
    people.addAll(words.subList(at + 1, end));
    String text = withoutEnd(Phrase.join(people), '.');
    Optional<People> full = PeopleReader.read(List.of(text), 2, false);
    return full.isPresent() ? full : surnames(text);
  }

  /// "Quill reported from Oslo": one name is enough when the place is known and no word is common.
  private static Optional<People> surnames(String text) {
    boolean common =
        Phrase.words(text).stream()
            .anyMatch(word -> PersonName.isCapitalised(word) && BylineWords.isCommon(word));
    return PeopleReader.read(List.of(text), 1, true).filter(people -> !common && people.isPlaced());
  }

  private static int sentenceEnd(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).endsWith(".") || words.get(i).endsWith(";")) {
        return i + 1;
      }
    }
    return words.size();
  }

  private static Optional<People> people(List<String> before, List<String> behind) {
    int end = before.size();
    while (end > 0 && isAdverb(before.get(end - 1))) {
      end--;
    }
    if (end == 0 || behind.size() > 16) {
      return Optional.empty();
    }
    @Nullable String agency = agencyOf(before.get(0));
    int start = agency == null ? 0 : 1;
    Optional<People> people =
        PeopleReader.read(List.of(Phrase.join(before.subList(start, end))), 2, false);
    people.ifPresent(found -> place(found, behind));
    if (agency != null) {
      people.ifPresent(found -> found.say(Trait.AFFILIATION, agency));
    }
    return people;
  }

  /// Returns the agency of "CNN's Mara Quill".
  private static @Nullable String agencyOf(String word) {
    int end = word.length() - 2;
    boolean possessive = end > 1 && (word.endsWith("'s") || word.endsWith("’s"));
    return possessive && Agencies.isKnown(word.substring(0, end)) ? word.substring(0, end) : null;
  }

  private static boolean isAdverb(String word) {
    return word.equals("also") || word.equals("have") || word.equals("has") || word.equals(",");
  }

  /// Reads the place behind "contributed from" or "contributed reporting from".
  private static void place(People people, List<String> behind) {
    for (int i = 1; i < behind.size() - 1; i++) {
      boolean from = behind.get(i).equals("from") || (behind.get(i).equals("in") && i < 3);
      List<String> place = new ArrayList<>(behind.subList(i + 1, behind.size()));
      int last = place.size() - 1;
      place.set(last, withoutEnd(place.get(last), '.'));
      if (from && PeopleReader.isPlace(place)) {
        people.say(Trait.LOCATION, Phrase.withoutThe(place));
        return;
      }
    }
  }
}

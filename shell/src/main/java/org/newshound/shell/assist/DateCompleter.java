package org.newshound.shell.assist;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.query.ArticleQuery;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.editor.Assistant.Choice;
import org.newshound.shell.terminal.editor.Assistant.Choices;

/// What could be typed where a date stands: the years and months of the index and words of time,
/// each with the number of articles of that time.
final class DateCompleter {
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:^|.*[\\s(])(date|published|since|until|before|after|on)[:=](\\S*)$");

  /// Words of time, and how many days before today the first of theirs is.
  private static final Map<String, Integer> WORDS = words();

  private static final int MOST_YEARS = 30;
  private static final int MOST_MONTHS = 36;
  private static final int MOST_DAYS = 400;
  private static final int YEAR = 4;

  private final QueryCounter counting;
  private final InstantSource clock;

  DateCompleter(QueryCounter counting, InstantSource clock) {
    this.counting = counting;
    this.clock = clock;
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("today", 0);
    words.put("yesterday", 1);
    words.put("7d", 7);
    words.put("30d", 30);
    return Collections.unmodifiableMap(words);
  }

  /// Says whether a date stands at the end of what was typed.
  static boolean isAtEndOf(String query) {
    return PLACE.matcher(query).matches();
  }

  /// Returns what could stand there. Years come first; of a year that was typed its months do.
  Choices choices(String query) {
    Matcher place = PLACE.matcher(query);
    if (!place.matches()) {
      return new Choices(query.length(), List.of());
    }
    String typed = place.group(2);
    int range = typed.lastIndexOf("..");
    String begun = range < 0 ? typed : typed.substring(range + 2);
    List<Choice> choices = new ArrayList<>();
    for (Facet facet : counted()) {
      choices.addAll(named(facet, begun));
      if (facet.field() == FacetField.DAY && range < 0) {
        choices.addAll(words(facet, begun));
      }
    }
    return new Choices(place.start(2) + (range < 0 ? 0 : range + 2), choices);
  }

  private List<Facet> counted() {
    return counting.facets(
        new ArticleQuery.Everything(),
        List.of(
            new FacetRequest(FacetField.YEAR, MOST_YEARS),
            new FacetRequest(FacetField.MONTH, MOST_MONTHS),
            new FacetRequest(FacetField.DAY, MOST_DAYS)));
  }

  private static boolean few(Facet facet) {
    return facet.values().size() + facet.more() <= MOST_MONTHS;
  }

  private static List<Choice> named(Facet facet, String begun) {
    boolean years = facet.field() == FacetField.YEAR;
    return !years && facet.field() != FacetField.MONTH
        ? List.of()
        : facet.values().stream()
            .filter(value -> value.value().startsWith(begun))
            .filter(value -> years || begun.length() >= YEAR || few(facet))
            .map(value -> choice(value.value(), value.count()))
            .toList();
  }

  /// Adds up the days that a word stands for; days begin as in Greenwich.
  private List<Choice> words(Facet days, String begun) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<Choice> words = new ArrayList<>();
    WORDS.forEach((word, back) -> {
      String first = today.minusDays(back).toString();
      String last = (word.equals("yesterday") ? today.minusDays(1) : today).toString();
      if (word.startsWith(begun)) {
        long count =
            days.values().stream()
                .filter(
                    day -> day.value().compareTo(first) >= 0 && day.value().compareTo(last) <= 0)
                .mapToLong(Facet.Value::count)
                .sum();
        words.add(choice(word, count));
      }
    });
    return words;
  }

  private static Choice choice(String date, long count) {
    return new Choice(date, NumberFormatter.count(count, "article"), "dates", true);
  }
}

package org.newshound.read.html.meta;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses the headline among what a page calls itself in its metadata and what it prints.
///
/// A page has many headings, while its metadata are about the article; but metadata are cut short
/// and carry the site's name. So the metadata say which headline it is, and a printed heading that
/// says the same says how it is written.
final class Headlines {
  private static final int START_CHARS = 25;
  private static final int SITE_MAX_CHARS = 60;
  private static final int KICKER_MAX_CHARS = 50;
  private static final int CUT_CHARS = 100;
  private static final int HEADINGS_MAX = 4;
  private static final double ALIKE = 0.6;
  private static final double SOMEWHAT_ALIKE = 0.3;
  private static final double LABELS_ALIKE = 0.3;
  private final String given;
  private final String shared;
  private final String title;
  private final TitleText titles;
  private final boolean newsArticle;
  private final List<String> printed;
  private final List<String> seconds;
  private final List<String> unlinked;

  /// Makes a choice among these; each may be empty.
  ///
  /// @param given the headline in JSON-LD
  /// @param shared the title for social networks
  /// @param title the page's title
  /// @param newsArticle whether JSON-LD calls it a news article
  /// @param sites the site's names, folded
  /// @param printed the main headings
  /// @param seconds the headings of the second rank
  /// @param unlinked those of them that are no links
  Headlines(
      String given,
      String shared,
      String title,
      boolean newsArticle,
      List<String> sites,
      List<String> printed,
      List<String> seconds,
      List<String> unlinked) {
    this.newsArticle = newsArticle;
    this.titles = new TitleText(sites);
    this.given = titles.withoutSite(given);
    this.shared = titles.withoutSite(shared);
    this.title = TitleText.bare(title);
    this.printed = printed;
    this.seconds = seconds;
    this.unlinked = unlinked;
  }

  Optional<Found<String>> choose() {
    Optional<String> bare = withoutKicker().or(this::withoutLabels);
    if (bare.isPresent()) {
      return Optional.of(new Found<>(bare.get(), "without-kicker", 0.85));
    }
    if (isSharedBelow()) {
      return Optional.of(new Found<>(shared, "h2", 0.85));
    }
    Optional<String> written = printedOtherwise();
    if (written.isPresent()) {
      return Optional.of(new Found<>(written.get(), "h1", 0.8));
    }
    if (!given.isEmpty() && !isOutvoted()) {
      return Optional.of(asPrinted(given, "json-ld", 0.95));
    }
    if (!shared.isEmpty()) {
      return Optional.of(asPrinted(shared, "og", 0.85));
    }
    Optional<String> heading = bestHeading(title);
    if (heading.isPresent()) {
      return Optional.of(new Found<>(heading.get(), "h1", 0.9));
    }
    if (printed.size() == 1) {
      return Optional.of(new Found<>(printed.getFirst(), "h1", 0.7));
    }
    String rest = titles.withoutSuffix(title);
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Found<>(rest, "title", 0.6));
  }

  /// Returns the title for social networks where the printed heading is the same with a label
  /// before it.
  private Optional<String> withoutKicker() {
    return Stream.concat(printed.stream(), unlinked.stream())
        .filter(heading -> heading.length() > shared.length() && shared.length() >= START_CHARS)
        .filter(heading -> heading.endsWith(shared))
        .map(heading -> heading.substring(0, heading.length() - shared.length()).strip())
        .filter(label -> label.length() <= KICKER_MAX_CHARS && shared.length() > label.length())
        .map(label -> shared)
        .findFirst();
  }

  /// Returns what follows the label of the title for social networks, where the printed heading is
  /// the same behind another label: neither label is part of the headline then.
  private Optional<String> withoutLabels() {
    int colon = shared.indexOf(": ");
    String rest = colon < 0 ? "" : shared.substring(colon + 2).strip();
    if (rest.length() < START_CHARS || colon > KICKER_MAX_CHARS) {
      return Optional.empty();
    }
    String label = shared.substring(0, colon);
    return printed.stream()
        .filter(heading -> heading.endsWith(rest))
        .map(heading -> heading.substring(0, heading.length() - rest.length()))
        .filter(other -> other.length() <= KICKER_MAX_CHARS)
        .filter(other -> !fold(other).isEmpty() && alike(other, label) < LABELS_ALIKE)
        .map(other -> rest)
        .findFirst();
  }

  /// Says whether only a heading of the second rank prints the title for social networks, with or
  /// without a label: the main heading is one for search engines then.
  private boolean isSharedBelow() {
    String folded = fold(shared);
    return shared.length() >= START_CHARS
        && printed.stream().noneMatch(heading -> isSame(heading, shared))
        && unlinked.stream()
            .map(Headlines::fold)
            .anyMatch(heading ->
                heading.endsWith(folded) && heading.length() - folded.length() <= KICKER_MAX_CHARS)
        && seconds.stream().noneMatch(heading -> isSame(heading, given));
  }

  /// Says whether the page prints the title it shares, and only the JSON-LD has another.
  private boolean isOutvoted() {
    return !shared.isEmpty()
        && !isSame(shared, given)
        && printed.stream().anyMatch(heading -> isSame(heading, shared))
        && printed.stream().noneMatch(heading -> isSame(heading, given));
  }

  /// Returns the main heading where it is worded otherwise than all the metadata: those speak to
  /// search engines then. The headline that JSON-LD gives a news article is an editor's, though,
  /// and so is one that differs from the title that the page shares.
  private Optional<String> printedOtherwise() {
    boolean edited = !given.isEmpty() && (newsArticle || !isTitle(given) || !isShared(given));
    if (edited || printed.size() > HEADINGS_MAX) {
      return Optional.empty();
    }
    String known = given.isEmpty() ? shared : given;
    return printed.stream()
        .filter(heading -> !titles.isSite(heading))
        .max(Comparator.comparingDouble(this::likeAny))
        .filter(heading -> likeAny(heading) > SOMEWHAT_ALIKE)
        .filter(heading -> !isSame(heading, known) && !isLabelled(heading, known))
        .filter(heading -> !isLabelled(known, heading));
  }

  /// Says whether one is the other behind a label.
  private static boolean isLabelled(String one, String other) {
    return fold(one).endsWith(fold(other));
  }

  private boolean isTitle(String headline) {
    return fold(titles.withoutSuffix(title)).equals(fold(titles.withoutSuffix(headline)))
        || fold(title).equals(fold(headline));
  }

  private boolean isShared(String headline) {
    return shared.isEmpty() || fold(shared).equals(fold(headline));
  }

  private double likeAny(String heading) {
    return Stream.of(given, shared, title)
        .mapToDouble(other -> alike(heading, other))
        .max()
        .orElse(0);
  }

  /// Returns the printed heading where it says the same as the metadata, or more because those are
  /// cut short, or less because those name the site at the end.
  private Found<String> asPrinted(String known, String rule, double confidence) {
    for (List<String> headings : List.of(printed, seconds)) {
      for (String heading : headings) {
        if (isSame(heading, known)) {
          return new Found<>(heading, "h1", 0.95);
        }
      }
    }
    return new Found<>(withoutTail(known), rule, confidence);
  }

  /// Returns a title that no heading prints without what a bar sets apart at its end.
  private String withoutTail(String known) {
    int bar = known.lastIndexOf(" | ");
    return bar > known.length() / 2 ? known.substring(0, bar).strip() : known;
  }

  private static boolean isSame(String heading, String known) {
    String own = fold(heading);
    String other = fold(known);
    if (own.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean cut = known.endsWith("…") || known.endsWith("...") || known.length() >= CUT_CHARS;
    return own.equals(other)
        || (cut && own.startsWith(other))
        || (hasTail(heading, known)
            && (own.length() >= START_CHARS || own.length() * 3 > other.length()));
  }

  /// Says whether the text goes on after the heading with a separator, as before a site's name.
  private static boolean hasTail(String heading, String known) {
    int end = heading.length();
    if (known.length() <= end || !fold(known.substring(0, end)).equals(fold(heading))) {
      return false;
    }
    String tail = known.substring(end).strip();
    return tail.length() <= SITE_MAX_CHARS
        && !tail.isEmpty()
        && "|-–—•·»«<｜".indexOf(tail.charAt(0)) >= 0;
  }

  private Optional<String> bestHeading(String known) {
    String best = null;
    double most = ALIKE;
    for (String heading : printed) {
      double alike = Math.max(alike(heading, known), alike(heading, titles.withoutSuffix(known)));
      if (alike > most) {
        most = alike;
        best = heading;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Returns how much two titles have in common, from 0 to 1, by words.
  private static double alike(String one, String other) {
    Set<String> first = Set.copyOf(words(one));
    Set<String> second = Set.copyOf(words(other));
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long common = first.stream().filter(second::contains).count();
    return 2.0 * common / (first.size() + second.size());
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Says whether both begin alike, apart from case and punctuation.
  static boolean sameStart(String one, String other) {
    String first = fold(one);
    String second = fold(other);
    int length = Math.min(START_CHARS, Math.min(first.length(), second.length()));
    return length > 0 && first.regionMatches(0, second, 0, length);
  }

  /// Returns the letters and digits alone, in lower case.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }
}

package org.newshound.article;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an extra field may be called: 1 to 64 letters, digits and `_`, `-`, `.` of ASCII, the first
/// of them a letter or digit, that are no field of every article. Case matters.
public final class ExtraName {
  /// The longest name.
  public static final int MAX_CHARS = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

  /// What queries, counts and files call the fields of every article, beside what [Article] does.
  private static final Set<String> ALIASES =
      Set.of(
          "after", "author", "before", "by", "caption", "date", "day", "extra", "format", "hd",
          "hlead", "hlp", "keyword", "lang", "lead", "length", "month", "on", "place", "since",
          "tag", "text", "title", "until", "year");

  private static final Set<String> TAKEN =
      Stream.of(
              ALIASES.stream(),
              Arrays.stream(ArticlePart.values()).map(ArticlePart::key),
              Arrays.stream(Article.class.getRecordComponents()).map(RecordComponent::getName))
          .flatMap(names -> names)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private ExtraName() {}

  /// {@return what is wrong with a name, and what to do; nothing when it is a good one}
  ///
  /// @param name the name of an extra field
  public static Optional<String> problem(String name) {
    if (name.length() > MAX_CHARS) {
      return Optional.of(
          "the name of an extra field has "
              + name.length()
              + " characters; it may have "
              + MAX_CHARS
              + " at most");
    }
    if (!FORM.matcher(name).matches()) {
      return Optional.of(
          "\""
              + name
              + "\" is no name of an extra field; use letters, digits, _, - and ., "
              + "and begin with a letter or digit");
    }
    return TAKEN.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.of(
            "\"" + name + "\" is a field of every article; call the extra field something else")
        : Optional.empty();
  }

  /// {@return the name; refuses one that is wrong}
  ///
  /// @param name the name of an extra field
  /// @throws IllegalArgumentException when there is something wrong with it
  public static String checked(String name) {
    problem(name)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    return name;
  }

  /// {@return an immutable copy in order of name, equal values once; refuses what is too much}
  static Map<String, List<ExtraValue>> fields(Map<String, List<ExtraValue>> fields, int most) {
    Map<String, List<ExtraValue>> copy = new TreeMap<>();
    fields.forEach((name, values) -> {
      if (!values.isEmpty()) {
        copy.put(checked(name), values(name, values));
      }
    });
    int count = copy.values().stream().mapToInt(List::size).sum();
    if (count > most) {
      throw new IllegalArgumentException(
          "an article has "
              + count
              + " values in its extra fields; it may have "
              + most
              + " at most");
    }
    return Collections.unmodifiableMap(copy);
  }

  private static List<ExtraValue> values(String name, List<ExtraValue> values) {
    List<ExtraValue> each = List.copyOf(new LinkedHashSet<>(values));
    if (each.stream().map(ExtraValue::getClass).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "the extra field "
              + name
              + " has texts and numbers; an article has the one or the other under a name");
    }
    return each;
  }
}

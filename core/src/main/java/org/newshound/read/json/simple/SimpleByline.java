package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.json.value.PrintedList;
import tools.jackson.databind.JsonNode;

/// The byline of a simple object: a printed line, a list of names, printed or not, or objects with
/// names.
public final class SimpleByline {
  private SimpleByline() {}

  /// Returns the byline; one without any part when there is none.
  public static BylineMatch of(GivenKeys keys) {
    for (JsonNode value : keys.all(PartName.BYLINE)) {
      BylineMatch found = of(PrintedList.unprinted(value));
      if (found.byline() != null) {
        keys.use(value);
      }
      if (found.byline() != null || !found.contributors().isEmpty()) {
        return found;
      }
    }
    return given(null);
  }

  private static BylineMatch of(JsonNode value) {
    if (value.isObject() && value.has("raw")) {
      return given(ArticleJsonReader.byline(value));
    }
    if (value.isArray()) {
      List<String> names = names(value);
      return names.size() == 1 ? printed(names.getFirst()) : listed(names);
    }
    return printed(name(value));
  }

  /// A number is the key of an author in some other table.
  private static BylineMatch printed(String line) {
    boolean number = line.chars().allMatch(Character::isDigit);
    return number
        ? given(null)
        : BylineParser.standard().field(line).orElseGet(() -> given(Byline.unparsed(line)));
  }

  private static BylineMatch listed(List<String> names) {
    List<Author> authors = names.stream().map(Author::of).toList();
    return given(
        authors.isEmpty() ? null : new Byline(String.join(", ", names), authors, null, null, null));
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : list) {
      String name = name(author);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String name(JsonNode author) {
    String line = GivenKeys.line(author);
    return line != null ? line : inParts(author);
  }

  /// A name in parts: `{"firstname": "Odile", "lastname": "Marchbank"}`.
  private static String inParts(JsonNode author) {
    String first = part(author, "first_name", "firstname", "firstName", "given");
    String last = part(author, "last_name", "lastname", "lastName", "family");
    return (first + " " + last).strip();
  }

  private static String part(JsonNode author, String... names) {
    for (String name : names) {
      JsonNode value = author.get(name);
      if (value != null && value.isString()) {
        return value.stringValue().strip();
      }
    }
    return "";
  }

  private static BylineMatch given(@Nullable Byline byline) {
    return new BylineMatch(byline, List.of(), null, 1, "given");
  }
}

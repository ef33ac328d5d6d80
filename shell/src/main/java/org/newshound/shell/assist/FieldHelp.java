package org.newshound.shell.assist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.newshound.query.QueryField;
import org.newshound.search.facet.FacetField;

/// What the fields of a query are, in a few words.
public final class FieldHelp {
  /// What extra fields are.
  public static final String EXTRA = "an extra field, whole; of numbers ranges too: 2..5, >=3";

  private FieldHelp() {}

  /// Returns the names of the fields whose values can be counted.
  public static List<String> facets() {
    return Arrays.stream(FacetField.values()).map(FacetField::label).toList();
  }

  /// Returns the name of a field, what it is, and its other names.
  public static List<String> row(QueryField field) {
    String others =
        field.names().stream().skip(1).map(name -> name + ":").collect(Collectors.joining(" "));
    return List.of(field.label() + ":", of(field), others);
  }

  public static String of(QueryField field) {
    return switch (field) {
      case TEXT -> "all words, as without a field";
      case HEADLINE -> "the headline";
      case DECK -> "the line under the headline";
      case BYLINE -> "who wrote it: byline:\"Ada Brink\"";
      case DATELINE -> "where it was filed: dateline:tokyo";
      case BODY -> "the text";
      case LEAD -> "the first paragraph";
      case HLEAD -> "the headline or the first paragraph";
      case CAPTION -> "the words under pictures";
      case SOURCE -> "the agency or publisher, whole: source:reuters";
      case SECTION -> "the section, whole";
      case LANGUAGE -> "the language: lang:de";
      case KEYWORD -> "a keyword, whole";
      case ID -> "the article of an id";
    };
  }
}

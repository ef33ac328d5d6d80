package org.newshound.read.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.prose.Shape;

/// The jobs that a line below a byline names.
final class Roles {
  private static final int MOST_WORDS = 5;
  private static final Set<String> LAST =
      Set.of(
          "writer",
          "reporter",
          "correspondent",
          "editor",
          "columnist",
          "chief",
          "photographer",
          "critic",
          "producer",
          "intern",
          "staff",
          "contributor",
          "journalist",
          "analyst",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "journaliste",
          "correspondant",
          "correspondante",
          "periodista",
          "corresponsal",
          "redactor",
          "redactora",
          "jornalista",
          "repórter",
          "giornalista",
          "inviato",
          "verslaggever",
          "redacteur");

  private Roles() {}

  /// Returns the line when it is a job and nothing else, such as "Senior Political Reporter".
  static @Nullable String of(String line) {
    int words = Shape.words(line);
    int space = line.lastIndexOf(' ');
    String last = Shape.fold(line.substring(space + 1));
    return words >= 1 && words <= MOST_WORDS && LAST.contains(last) ? line : null;
  }
}

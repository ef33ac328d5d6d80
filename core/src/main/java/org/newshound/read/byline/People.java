package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;

/// The persons of a clause as they are read, and what was said of them.
///
/// What is said once at the end holds for the whole line; what is said between names holds for the
/// persons since the last such remark.
final class People {
  /// What can be said of a person.
  enum Trait {
    LOCATION,
    ROLE,
    AFFILIATION
  }

  private record Remark(Trait trait, String text, int persons, boolean own) {}

  private final List<String> names = new ArrayList<>();
  private final List<String> photographers = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void name(String name) {
    names.add(name);
  }

  /// Replaces the last name by itself and a suffix such as Jr.
  void suffix(String suffix) {
    names.set(names.size() - 1, names.get(names.size() - 1) + " " + suffix);
  }

  /// Says that the last person took the pictures and wrote nothing.
  void picture() {
    if (!names.isEmpty()) {
      photographers.add(names.remove(names.size() - 1));
    }
  }

  String first() {
    return names.isEmpty() ? photographers.get(0) : names.get(0);
  }

  List<String> photographers() {
    return photographers;
  }

  void say(Trait trait, String text) {
    remarks.add(new Remark(trait, text, names.size(), false));
  }

  /// Notes an honorific or a degree, which is one person's alone.
  void sayOwn(String role, int persons) {
    remarks.add(new Remark(Trait.ROLE, role, persons, true));
  }

  /// Adds to the last place that was said: a region, or a second city.
  boolean extendLocation(String more) {
    if (remarks.isEmpty()) {
      return false;
    }
    Remark last = remarks.get(remarks.size() - 1);
    if (last.trait() != Trait.LOCATION || last.persons() != names.size()) {
      return false;
    }
    remarks.set(
        remarks.size() - 1, new Remark(last.trait(), last.text() + more, last.persons(), false));
    return true;
  }

  int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  boolean isEmpty() {
    return names.isEmpty() && photographers.isEmpty();
  }

  /// Says whether a place was said of anybody.
  boolean isPlaced() {
    return remarks.stream().anyMatch(remark -> remark.trait() == Trait.LOCATION);
  }

  /// Returns what holds for the whole line.
  @Nullable String ofLine(Trait trait) {
    List<String> texts = new ArrayList<>();
    for (Remark remark : remarks) {
      if (remark.trait() == trait && isOfLine(remark)) {
        texts.add(remark.text());
      }
    }
    if (texts.isEmpty()) {
      return null;
    }
    return trait == Trait.ROLE ? String.join(", ", texts) : texts.get(0);
  }

  private boolean isOfLine(Remark remark) {
    if (names.size() <= 1 || (remark.persons() == 0 && !remark.own())) {
      return true;
    }
    if (remark.own() || remark.persons() != names.size()) {
      return false;
    }
    return remarks.stream()
        .filter(other -> other.trait() == remark.trait() && !other.own())
        .allMatch(other -> other.persons() == names.size());
  }

  /// Returns what was said of one person alone.
  @Nullable String ofPerson(Trait trait, int person) {
    int since = 0;
    @Nullable String found = null;
    for (Remark remark : remarks) {
      if (remark.trait() != trait || isOfLine(remark)) {
        continue;
      }
      boolean grouped = trait == Trait.LOCATION && !remark.own();
      int from = grouped ? since : remark.persons() - 1;
      if (person >= from && person < remark.persons()) {
        found = found == null || grouped ? remark.text() : found + ", " + remark.text();
      }
      since = remark.persons();
    }
    return found;
  }

  /// Returns the persons with what was said of each alone.
  List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      authors.add(
          new Author(
              names.get(i),
              ofPerson(Trait.LOCATION, i),
              ofPerson(Trait.ROLE, i),
              ofPerson(Trait.AFFILIATION, i)));
    }
    return authors;
  }
}

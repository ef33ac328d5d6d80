package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Contributor.Role;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.byline.GroupByline.Group;
import org.newshound.read.byline.People.Trait;

/// Turns the clauses of one line into a byline and its contributors.
final class BylineReader {
  private static final double PREFIXED = 0.9;
  private static final double GROUP = 0.8;
  private static final double AFFILIATED = 0.75;
  private static final double BARE = 0.7;

  private final String raw;
  private final boolean headerZone;
  private final BylineSegments segments;

  BylineReader(String raw, boolean headerZone, BylineSegments segments) {
    this.raw = raw;
    this.headerZone = headerZone;
    this.segments = segments;
  }

  Optional<BylineMatch> read(List<BylineCredit> credits) {
    BylineCredit first = credits.get(0);
    BylineCredit.@Nullable Kind kind = first.kind();
    if (kind == null && credits.size() > 1) {
      BylineCredit second = credits.get(1);
      boolean above = second.kind() != null && second.kind().isAuthor();
      return above && segments.dated() ? read(credits.subList(1, credits.size())) : bare(credits);
    }
    if (kind == null) {
      return bare(credits);
    }
    return kind.isAuthor() ? prefixed(credits, first) : Optional.empty();
  }

  private Optional<BylineMatch> prefixed(List<BylineCredit> credits, BylineCredit first) {
    Optional<Group> group = GroupByline.read(first.parts(), true);
    if (group.isPresent()) {
      return isColumn(first, group.get())
          ? Optional.empty()
          : group.map(found -> match(found, credits, GROUP));
    }
    boolean english = first.kind() == BylineCredit.Kind.AUTHOR || first.phrase().endsWith(":");
    Optional<People> people = PeopleReader.read(first.parts(), english ? 1 : 2, true);
    if (people.isPresent()) {
      boolean placed = !first.phrase().equals("from") || people.get().isPlaced();
      return people
          .filter(found -> placed)
          .map(found -> match(found, credits, PREFIXED, "prefixed"));
    }
    Optional<Group> paper = GroupByline.paper(first.parts(), true);
    if (paper.isPresent()) {
      return paper.map(found -> match(found, credits, GROUP));
    }
    return headerZone && first.phrase().startsWith("by")
        ? lowerCase(credits, first)
        : Optional.empty();
  }

  /// "From the Editor" heads a column.
  private static boolean isColumn(BylineCredit first, Group group) {
    return first.phrase().equals("from")
        && first.parts().get(0).startsWith("the ")
        && group.affiliation() == null
        && group.location() == null;
  }

  /// Reads names that are printed in lower case behind a prefix: "by mara quill".
  private Optional<BylineMatch> lowerCase(List<BylineCredit> credits, BylineCredit first) {
    Optional<List<String>> parts = LowerCaseNames.capitalised(first.parts());
    return parts
        .flatMap(names -> PeopleReader.read(names, 2, true))
        .map(found -> match(found, credits, BARE, "lower-case"));
  }

  private Optional<BylineMatch> bare(List<BylineCredit> credits) {
    BylineCredit first = credits.get(0);
    if (isPictureCredit(first.parts())) {
      return Optional.empty();
    }
    Optional<Group> group = GroupByline.read(first.parts(), false);
    if (group.isPresent() && (headerZone || group.get().role() != null)) {
      return group.map(found -> match(found, credits, headerZone ? GROUP : BARE));
    }
    Optional<People> people = PeopleReader.read(first.parts(), 2, false);
    if (people.isEmpty()) {
      return GroupByline.paper(first.parts(), false).map(found -> match(found, credits, BARE));
    }
    boolean affiliated = isAffiliated(people.get());
    if (!headerZone && !affiliated) {
      return Optional.empty();
    }
    return people.map(found ->
        affiliated
            ? match(found, credits, AFFILIATED, "affiliated-names")
            : match(found, credits, BARE, "bare-names"));
  }

  private static boolean isAffiliated(People people) {
    return people.ofLine(Trait.AFFILIATION) != null || people.ofLine(Trait.ROLE) != null;
  }

  /// Says whether the parts are those of a picture's credit: "Ann Ro | Nordic Images".
  private static boolean isPictureCredit(List<String> parts) {
    for (String part : parts) {
      for (String word : Phrase.words(part)) {
        if (BylineWords.isPicture(
            word.endsWith(",") ? word.substring(0, word.length() - 1) : word)) {
          return true;
        }
      }
    }
    return false;
  }

  private BylineMatch match(
      People people, List<BylineCredit> credits, double confidence, String rule) {
    List<Author> authors = people.authors();
    Byline byline =
        new Byline(
            raw,
            authors,
            people.ofLine(Trait.AFFILIATION),
            people.ofLine(Trait.ROLE),
            people.ofLine(Trait.LOCATION));
    List<Contributor> others = new ArrayList<>();
    people.photographers().forEach(name -> others.add(new Contributor(Role.PHOTO, name, null)));
    others.addAll(ContributorReader.read(credits.subList(1, credits.size())));
    return new BylineMatch(byline, others, segments.published(), confidence, rule);
  }

  private BylineMatch match(Group group, List<BylineCredit> credits, double confidence) {
    Byline byline = new Byline(raw, List.of(), group.affiliation(), group.role(), group.location());
    List<Contributor> others =
        new ArrayList<>(ContributorReader.read(credits.subList(1, credits.size())));
    return new BylineMatch(byline, others, segments.published(), confidence, "group");
  }
}

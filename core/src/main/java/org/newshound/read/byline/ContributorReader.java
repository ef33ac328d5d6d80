package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Contributor;
import org.newshound.article.Contributor.Role;
import org.newshound.read.byline.BylineCredit.Kind;
import org.newshound.read.byline.People.Trait;

/// Turns the clauses that name helpers into contributors.
final class ContributorReader {
  private ContributorReader() {}

  /// Returns the contributors of the clauses that can be read; the others are passed over.
  static List<Contributor> read(List<BylineCredit> credits) {
    List<Contributor> contributors = new ArrayList<>();
    for (BylineCredit credit : credits) {
      if (credit.kind() != null) {
        PeopleReader.read(credit.parts(), 1, true)
            .ifPresent(people -> contributors.addAll(of(people, roles(credit))));
      }
    }
    return contributors;
  }

  /// Returns one contributor a person and role.
  static List<Contributor> of(People people, List<Role> roles) {
    List<Contributor> contributors = new ArrayList<>();
    @Nullable String ofLine = people.ofLine(Trait.LOCATION);
    for (Role role : roles) {
      for (int i = 0; i < people.size(); i++) {
        @Nullable String own = people.ofPerson(Trait.LOCATION, i);
        contributors.add(new Contributor(role, people.names().get(i), own == null ? ofLine : own));
      }
    }
    return contributors;
  }

  private static List<Role> roles(BylineCredit credit) {
    @Nullable Kind kind = credit.kind();
    if (kind == null) {
      return List.of();
    }
    return switch (kind) {
      case AUTHOR, FOREIGN ->
          List.of(credit.phrase().startsWith("compiled") ? Role.COMPILED : Role.WRITING);
      case REPORTING -> List.of(Role.REPORTING);
      case ADDITIONAL_REPORTING -> List.of(Role.ADDITIONAL_REPORTING);
      case WRITING -> List.of(Role.WRITING);
      case EDITING -> List.of(Role.EDITING);
      case PHOTO -> List.of(Role.PHOTO);
      case GRAPHICS -> List.of(Role.GRAPHICS);
      case TRANSLATION -> List.of(Role.TRANSLATION);
      case COMPILED -> List.of(Role.COMPILED);
      case REPORTING_EDITING -> List.of(Role.REPORTING, Role.EDITING);
      case REPORTING_WRITING -> List.of(Role.REPORTING, Role.WRITING);
      case WRITING_EDITING -> List.of(Role.WRITING, Role.EDITING);
      case NEVER -> List.of();
    };
  }
}

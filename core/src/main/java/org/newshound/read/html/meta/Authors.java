package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.words.Agencies;
import tools.jackson.databind.JsonNode;

/// Reads who wrote an article out of JSON-LD and `meta` elements.
final class Authors {
  private static final int AUTHORS_MAX = 40;
  private static final int ARTICLE_MIN_CHARS = 6;
  private static final String[] META_NAMES = {
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "byline",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "article.author",
    "article_author",
    "authors",
    "creator",
    "twitter:data1"
  };

  private final List<String> sites;
  private final List<Author> people = new ArrayList<>();
  private @Nullable String organisation;

  private Authors(List<String> sites) {
    this.sites = folded(sites);
  }

  static List<String> folded(List<String> sites) {
    return sites.stream().map(Authors::bare).filter(site -> !site.isEmpty()).toList();
  }

  /// Returns a name's letters without the article before them, which some print and some do not.
  static String bare(String name) {
    String folded = Headlines.fold(name);
    return folded.startsWith("the") && folded.length() > ARTICLE_MIN_CHARS
        ? folded.substring(3)
        : folded;
  }

  static Optional<Found<Signers>> inData(
      LinkedData data, @Nullable JsonNode article, List<String> sites) {
    if (article == null) {
      return Optional.empty();
    }
    Authors authors = new Authors(sites);
    JsonNode given = article.has("author") ? article.get("author") : article.get("creator");
    authors.read(data, given);
    return authors.signature("json-ld", 0.9);
  }

  private void read(LinkedData data, @Nullable JsonNode value) {
    if (value == null) {
      return;
    }
    if (value.isArray()) {
      for (JsonNode item : value.values()) {
        one(data, data.resolve(item));
      }
    } else {
      one(data, data.resolve(value));
    }
  }

  private void one(LinkedData data, JsonNode node) {
    if (node.isObject()) {
      boolean person =
          LinkedData.texts(node.get("@type")).stream().noneMatch(Authors::isGroup)
              && !isDeskAccount(LinkedData.text(node, "url"))
              && !isDeskAccount(LinkedData.text(node, "@id"));
      String role = LinkedData.text(node, "jobTitle");
      List<String> names = LinkedData.texts(node.get("name"));
      if (names.isEmpty()) {
        String given = LinkedData.text(node, "givenName");
        names = List.of((given + " " + LinkedData.text(node, "familyName")).strip());
      }
      String employer = employer(data, node);
      names.forEach(name -> add(name, person, role, employer));
    } else if (node.isValueNode()) {
      add(node.asString(), true, "", "");
    }
  }

  /// Returns whom a person works for, empty when nobody says.
  private static String employer(LinkedData data, JsonNode person) {
    for (String key : List.of("affiliation", "worksFor")) {
      JsonNode given = person.path(key);
      JsonNode one = data.resolve(given.isArray() ? given.path(0) : given);
      String name = one.isObject() ? LinkedData.text(one, "name") : LinkedData.text(person, key);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static boolean isGroup(String type) {
    return type.endsWith("Organization") || type.endsWith("Corporation");
  }

  /// Says whether an author's page is that of the account under which a whole desk writes.
  private static boolean isDeskAccount(String address) {
    String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return AuthorNames.isAccount(path.substring(path.lastIndexOf('/') + 1));
  }

  /// Says whether a known agency signs, and nobody else.
  static boolean isAgency(Signers signature) {
    String organisation = signature.organisation();
    return signature.authors().isEmpty() && organisation != null && Agencies.isKnown(organisation);
  }

  private void add(String text, boolean person, String role, String employer) {
    for (Author author : AuthorNames.of(text)) {
      String name = author.name();
      if (isSite(name) && !(person && BylineParser.isPerson(name))) {
        continue;
      }
      if (!person || continuesSite(name) || Organisations.isOrganisation(name)) {
        organisation = organisation == null ? name : organisation;
      } else if (people.size() < AUTHORS_MAX && isNew(name)) {
        people.add(
            new Author(
                name,
                author.location(),
                author.role() == null ? orNull(role) : author.role(),
                author.affiliation() == null ? orNull(employer) : author.affiliation()));
      }
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private boolean isNew(String name) {
    String folded = Headlines.fold(name);
    return people.stream().noneMatch(known -> Headlines.fold(known.name()).equals(folded));
  }

  private boolean isSite(String name) {
    return isSite(name, sites);
  }

  /// Says whether a name is the site's, or the beginning of it.
  static boolean isSite(String name, List<String> foldedSites) {
    String folded = bare(name);
    return foldedSites.stream()
        .anyMatch(site -> folded.equals(site) || (folded.length() > 3 && site.startsWith(folded)));
  }

  /// Says whether a name goes on after the site's: its desk, its staff.
  private boolean continuesSite(String name) {
    String folded = bare(name);
    return !BylineParser.isPerson(name)
        && sites.stream().anyMatch(site -> site.length() > 3 && folded.startsWith(site));
  }

  static Optional<Found<Signers>> inTags(MetaTags tags, List<String> sites) {
    for (String name : META_NAMES) {
      Authors authors = new Authors(sites);
      if (!name.equals("twitter:data1") || isWrittenBy(tags)) {
        tags.all(name).forEach(value -> authors.add(value, true, "", ""));
      }
      Optional<Found<Signers>> found = authors.signature("meta", 0.8);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isWrittenBy(MetaTags tags) {
    String label = Headlines.fold(tags.first("twitter:label1"));
    return List.of("writtenby", "verfasstvon", "author", "autor", "écritpar", "escritopor")
        .contains(label);
  }

  private Optional<Found<Signers>> signature(String rule, double confidence) {
    if (people.isEmpty() && organisation == null) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(Signers.of(people, organisation), rule, confidence));
  }
}

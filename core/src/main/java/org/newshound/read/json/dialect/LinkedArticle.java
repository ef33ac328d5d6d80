package org.newshound.read.json.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.json.value.LinkedGraph;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// Articles in JSON-LD with the vocabulary of schema.org, as web pages carry them: alone, in a list
/// or in a `@graph`.
public final class LinkedArticle implements Dialect {
  @Override
  public boolean knows(JsonNode object) {
    return LinkedGraph.isLinked(object);
  }

  @Override
  public void read(
      JsonNode document, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    LinkedGraph graph = LinkedGraph.of(document);
    if (graph.articles().isEmpty()) {
      String what = graph.types().isEmpty() ? "nothing" : String.join(", ", graph.types());
      sink.accept(new ReadOutcome.Skipped(origin, "linked data about " + what));
    }
    for (JsonNode article : graph.articles()) {
      NamedParts draft = new NamedParts(origin);
      new Reading(new JsonFields(article), graph, draft).read();
      sink.accept(draft.outcome(limits));
    }
  }

  private record Reading(JsonFields article, LinkedGraph graph, NamedParts draft) {
    void read() {
      address();
      texts();
      people();
      times();
      topics();
      publisher();
      for (JsonNode image : article.each("image")) {
        JsonFields picture = new JsonFields(graph.resolved(image));
        if (picture.object().isObject()) {
          String credit = picture.text("creditText", "author", "creator", "copyrightHolder");
          Pictures.caption(draft, picture.text("caption", "description"), credit);
        }
      }
    }

    private void address() {
      String page = article.at("mainEntityOfPage").text("url");
      String pageId = article.at("mainEntityOfPage").text("@id");
      draft.url(article.text("url"), "url").url(page, "mainEntityOfPage.url");
      draft.url(article.text("mainEntityOfPage"), "mainEntityOfPage");
      draft.url(pageId, "mainEntityOfPage.@id").url(article.text("@id"), "@id");
      draft.id(article.text("url"), "url").id(page, "mainEntityOfPage.url");
      draft.id(article.text("mainEntityOfPage"), "mainEntityOfPage");
      draft.id(pageId, "mainEntityOfPage.@id").id(article.text("@id"), "@id");
      draft.id(article.text("identifier"), "identifier");
      draft.version(article.text("version"), "version");
    }

    private void texts() {
      draft.headline(MixedText.line(article.text("headline", "name")), "headline");
      FragmentBlocks body = MixedText.blocks(article.text("articleBody", "text"));
      draft.blocks(body.blocks(), "articleBody");
      body.captions().forEach(draft::caption);
      draft.deck(MixedText.line(article.text("alternativeHeadline")), "alternativeHeadline");
      draft.deck(MixedText.line(article.text("description", "abstract")), "description");
      draft.dateline(MixedText.line(article.text("dateline")), "dateline");
      draft.located(MixedText.line(article.text("locationCreated")));
    }

    private void people() {
      List<JsonNode> authors = new ArrayList<>(article.each("author"));
      if (authors.isEmpty()) {
        authors.addAll(article.each("creator"));
      }
      StringJoiner line = new StringJoiner(", ");
      for (JsonNode node : authors) {
        JsonNode author = graph.resolved(node);
        String name = MixedText.line(JsonFields.text(author));
        if (!name.isEmpty()) {
          line.add(name);
          author(name, new JsonFields(author));
        }
      }
      draft.byline(line.toString(), "author");
      for (JsonNode editor : article.each("editor")) {
        draft.contributor(
            Contributor.Role.EDITING, MixedText.line(JsonFields.text(graph.resolved(editor))));
      }
    }

    private void author(String name, JsonFields author) {
      Byline byline =
          BylineParser.standard().field(name).map(BylineParser.BylineMatch::byline).orElse(null);
      boolean person = !author.text("@type").endsWith("Organization");
      if (person && byline != null) {
        String job = MixedText.line(author.text("jobTitle"));
        String affiliation = named(author, "affiliation");
        String employer = affiliation.isEmpty() ? named(author, "worksFor") : affiliation;
        for (Author one : byline.authors()) {
          draft.author(one.name(), job, employer, "author");
        }
      }
    }

    private String named(JsonFields thing, String key) {
      return thing.each(key).stream()
          .map(node -> MixedText.line(JsonFields.text(graph.resolved(node))))
          .filter(name -> !name.isEmpty())
          .findFirst()
          .orElse("");
    }

    private void times() {
      draft.published(article.text("datePublished"), "datePublished");
      draft.published(article.text("dateCreated"), "dateCreated");
      draft.modified(article.text("dateModified"), "dateModified");
      article.each("correction").forEach(this::correction);
      draft.language(article.text("inLanguage"), "inLanguage");
      draft.language(article.at("inLanguage").text("alternateName"), "inLanguage");
    }

    private void correction(JsonNode correction) {
      draft.correction(MixedText.line(JsonFields.text(correction)));
    }

    private void topics() {
      for (JsonNode keyword : article.each("keywords")) {
        for (String word : MixedText.line(JsonFields.text(keyword)).split(",", -1)) {
          draft.keyword(isMachineId(word.strip()) ? "" : word);
        }
      }
      List<String> sections = article.texts("articleSection");
      for (String section : sections) {
        draft.section(MixedText.line(section), "articleSection");
      }
      sections.stream().skip(1).forEach(draft::keyword);
      article.texts("genre").forEach(draft::genre);
    }

    /// Some systems put the UUIDs of their topics among the keywords.
    private static boolean isMachineId(String word) {
      return word.length() == 36
          && word.chars().allMatch(unit -> unit == '-' || Character.digit(unit, 16) >= 0);
    }

    private void publisher() {
      for (String key : List.of("publisher", "sourceOrganization", "provider")) {
        for (JsonNode publisher : article.each(key)) {
          draft.source(MixedText.line(JsonFields.text(graph.resolved(publisher))), key);
        }
      }
      draft.copyright(MixedText.line(article.text("copyrightNotice")), "copyrightNotice");
    }
  }
}

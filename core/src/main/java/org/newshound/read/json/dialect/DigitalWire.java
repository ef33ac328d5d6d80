package org.newshound.read.json.dialect;

import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// The JSON of dpa's digital wires.
///
/// An info box becomes the end of the body; link boxes, contacts and the closing line of initials
/// are the desk's and left out.
public final class DigitalWire implements Dialect {
  @Override
  public boolean knows(JsonNode object) {
    return new JsonFields(object).text("format").startsWith("digitalwires")
        || (object.has("urn") && object.has("article_html"));
  }

  @Override
  public void read(
      JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    sink.accept(
        new Reading(new JsonFields(object), new NamedParts(origin)).outcome(origin, limits));
  }

  private record Reading(JsonFields entry, NamedParts draft) {
    ReadOutcome outcome(Origin origin, ReadLimits limits) {
      if (entry.text("article_html").isEmpty() && !entry.each("descriptions").isEmpty()) {
        return new ReadOutcome.Skipped(origin, "a picture or sound with its caption, no story");
      }
      draft.id(entry.text("urn"), "urn").version(entry.text("version"), "version");
      texts();
      times();
      entry.each("ednotes").forEach(note -> note(new JsonFields(note)));
      topics();
      entry.each("associations").forEach(picture -> association(new JsonFields(picture)));
      return draft.outcome(limits);
    }

    private void texts() {
      draft.kicker(entry.text("kicker"), "kicker");
      draft.headline(MixedText.line(entry.text("headline")), "headline");
      draft.deck(MixedText.line(entry.text("subhead")), "subhead");
      draft.deck(MixedText.line(entry.text("teaser")), "teaser");
      draft.byline(entry.text("byline"), "byline").dateline(entry.text("dateline"), "dateline");
      body("article_html");
      body("infobox_html");
      draft.source(entry.text("creditline"), "creditline");
      draft.copyright(entry.text("copyrightnotice", "autopublishnotice"), "copyrightnotice");
    }

    private void body(String key) {
      FragmentBlocks found = FragmentBlocks.of(entry.text(key));
      draft.blocks(found.blocks(), key);
      found.captions().forEach(draft::caption);
    }

    private void times() {
      draft.published(entry.text("content_created"), "content_created");
      String version = entry.text("version");
      if (version.isEmpty() || version.equals("1")) {
        draft.published(entry.text("version_created"), "version_created");
      }
      draft.modified(entry.text("version_created"), "version_created");
      draft.status(entry.text("pubstatus"), "pubstatus");
      draft.embargoedUntil(entry.text("embargoed"), "embargoed");
      draft.language(entry.text("language"), "language");
      draft.urgency(entry.text("urgency"), "urgency");
    }

    private void note(JsonFields note) {
      JsonNode open = note.object().get("is_publishable");
      String role = note.text("role");
      String text = note.text("ednote");
      switch (role.substring(role.indexOf(':') + 1)) {
        case "correction" -> {
          if (!hasShortCorrection()) {
            draft.correction(text);
          }
        }
        case "correctionshort" -> draft.correction(text);
        case "closingline", "closing", "contacts", "dpacontacts", "picture" -> {}
        default -> draft.edNote(open == null || open.asBoolean(true) ? text : "", "ednotes");
      }
    }

    private boolean hasShortCorrection() {
      return entry.each("ednotes").stream()
          .anyMatch(note -> new JsonFields(note).text("role").endsWith("correctionshort"));
    }

    private void topics() {
      for (String key : List.of("keyword_names", "dpasubject_names", "geosubject_names")) {
        entry.texts(key).forEach(draft::keyword);
      }
      entry.texts("genre_names").forEach(draft::genre);
      entry.texts("rubric_names").forEach(rubric -> draft.section(rubric, "rubric_names"));
    }

    private void association(JsonFields association) {
      String type = association.text("type");
      if (type.equals("image") || type.equals("graphic") || type.equals("video")) {
        Pictures.caption(draft, association.text("caption"), association.text("creditline"));
      }
    }
  }
}

package org.newshound.read.json.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.newshound.article.Block;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// The IPTC's ninjs 1, 2 and 3, and what news systems make of it.
///
/// Version 1 names its parts `body_text`, `body_xhtml`; versions 2 and 3 list them as `bodies:
/// [{contentType, value}]`; version 3 writes `versionCreated` where the others write
/// `versioncreated`. All of it is read alike.
public final class Ninjs implements Dialect {
  private static final Set<String> TYPES =
      Set.of("picture", "graphic", "audio", "video", "event", "planning", "package", "composite");
  private static final Set<String> MEDIA = Set.of("picture", "graphic", "audio", "video");
  private static final Set<String> SIGNS =
      Set.of(
          "versioncreated",
          "pubstatus",
          "representationtype",
          "body_text",
          "body_html",
          "body_xhtml",
          "headlines",
          "bodies",
          "eventdetails",
          "contentcreated",
          "renditions");

  @Override
  public boolean knows(JsonNode object) {
    if (!object.has("uri") && !object.has("guid")) {
      return false;
    }
    JsonFields fields = new JsonFields(object);
    return TYPES.contains(fields.text("type"))
        || fields.at("standard").text("name").toLowerCase(Locale.ROOT).contains("ninjs")
        || object.propertyNames().stream()
            .anyMatch(name -> SIGNS.contains(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void read(
      JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    sink.accept(
        new Reading(new JsonFields(object), new NamedParts(origin)).outcome(origin, limits));
  }

  private record Reading(JsonFields item, NamedParts draft) {
    ReadOutcome outcome(Origin origin, ReadLimits limits) {
      String type = item.text("type");
      boolean event = type.equals("event") || type.equals("planning") || item.has("eventDetails");
      if (event) {
        boolean planned = type.equals("planning");
        return new ReadOutcome.Skipped(
            origin, planned ? "a planning item, no story" : "an event, no story");
      }
      identity();
      texts();
      List<Block> body = new NinjsBodies(item).blocks();
      if (MEDIA.contains(type) || (body.isEmpty() && type.equals("composite"))) {
        return new ReadOutcome.Skipped(origin, "a ninjs " + type + ", no story");
      }
      draft.blocks(body, "body");
      lines();
      times();
      topics();
      rights();
      item.each("associations").forEach(this::association);
      return draft.outcome(limits);
    }

    private void identity() {
      String uri = item.text("uri");
      if (uri.indexOf('?') >= 0) {
        draft.id(item.at("altids").text("itemid"), "altids.itemid");
      }
      draft.id(uri, "uri").id(item.text("guid"), "guid").url(uri, "uri");
      draft.version(item.text("version"), "version");
      draft.language(item.text("language"), "language");
    }

    private void texts() {
      for (JsonNode headline : item.each("headlines")) {
        String role = new JsonFields(headline).text("role").toLowerCase(Locale.ROOT);
        if (role.isEmpty() || role.equals("main") || role.equals("headline")) {
          draft.headline(MixedText.line(JsonFields.text(headline)), "headlines");
        }
      }
      draft.headline(MixedText.line(item.text("headline")), "headline");
      item.texts("headlines").forEach(text -> draft.headline(MixedText.line(text), "headlines"));
      draft.headline(prefixed(item, "headline_"), "headline_*");
      draft.headline(MixedText.line(item.text("title")), "title");
      draft.deck(description(item, false), "description");
    }

    private void lines() {
      draft.byline(MixedText.line(item.text("by", "byline")), "byline");
      for (JsonNode author : item.each("authors")) {
        JsonFields person = new JsonFields(author);
        String role = person.text("role").toLowerCase(Locale.ROOT);
        if (role.isEmpty() || role.equals("writer") || role.equals("author")) {
          draft.author(person.text("name"), "", "", "authors");
        } else if (role.equals("editor")) {
          draft.contributor(Contributor.Role.EDITING, person.text("name"));
        }
      }
      for (JsonNode person : item.each("people")) {
        String relation = new JsonFields(person).text("rel");
        if (relation.equals("author") || relation.equals("creator")) {
          draft.author(JsonFields.text(person), "", "", "people");
        }
      }
      draft.dateline(item.at("dateline").text("text"), "dateline");
      draft.located(item.text("located"));
      JsonFields located = item.at("datelinelocation");
      StringJoiner place = new StringJoiner(", ");
      for (String key : List.of("city", "countryareaname", "countryname")) {
        if (!located.text(key).isEmpty() && place.length() < 40) {
          place.add(located.text(key));
        }
      }
      draft.located(place.toString());
    }

    private void times() {
      draft.published(item.text("firstPublished", "firstpublished"), "firstpublished");
      draft.published(item.text("firstCreated", "firstcreated"), "firstcreated");
      draft.published(item.text("contentCreated", "contentcreated"), "contentcreated");
      String version = item.text("versionCreated", "versioncreated");
      if (item.text("version").equals("1")) {
        draft.published(version, "versioncreated");
      }
      draft.modified(version, "versioncreated");
      draft.status(item.text("pubStatus", "pubstatus"), "pubstatus");
      draft.embargoedUntil(item.text("embargoedUntil", "embargoed"), "embargoed");
      draft.edNote(MixedText.line(item.text("edNote", "ednote")), "ednote");
    }

    private void topics() {
      item.texts("keywords").forEach(draft::keyword);
      item.texts("keyword").forEach(draft::keyword);
      for (String key : List.of("subjects", "subject", "places", "place")) {
        item.each(key).forEach(topic -> draft.keyword(JsonFields.text(topic)));
      }
      item.texts("service").forEach(service -> draft.section(service, "service"));
      item.texts("genres").forEach(draft::genre);
      item.texts("genre").forEach(draft::genre);
      draft.slug(item.text("slugline"), "slugline");
      draft.urgency(item.text("urgency"), "urgency");
    }

    private void rights() {
      for (String key : List.of("infoSources", "infosources", "infosource")) {
        item.texts(key).forEach(source -> draft.source(source, key));
      }
      draft.source(item.text("source", "provider"), "source");
      draft.guessedSource(item.text("copyrightHolder", "copyrightholder"), "copyrightholder");
      draft.copyright(item.text("copyrightNotice", "copyrightnotice"), "copyrightnotice");
    }

    private void association(JsonNode association) {
      JsonFields picture = new JsonFields(association);
      String type = picture.text("type");
      if (type.equals("picture") || type.equals("graphic") || type.equals("video")) {
        String credit = picture.text("description_creditline", "by", "byline");
        Pictures.caption(draft, description(picture, true), credit);
      }
    }

    /// Returns what a description says; a caption wherever one stands, else never one.
    private static String description(JsonFields item, boolean caption) {
      List<String> found = new ArrayList<>();
      for (JsonNode description : item.each("descriptions")) {
        String role = new JsonFields(description).text("role").toLowerCase(Locale.ROOT);
        boolean fits = caption ? !role.contains("credit") : !isPictureRole(role);
        if (fits) {
          found.add(role.contains("caption") ? 0 : found.size(), JsonFields.text(description));
        }
      }
      if (!found.isEmpty()) {
        return MixedText.line(found.get(0));
      }
      String wanted = caption ? "description_caption" : "description_text";
      String text = item.text(wanted, "description_text", "description_html", "description_xhtml");
      return text.isEmpty() ? prefixed(item, "description_") : MixedText.line(text);
    }

    private static boolean isPictureRole(String role) {
      return role.contains("credit") || role.contains("caption") || role.contains("writer");
    }

    private static String prefixed(JsonFields item, String prefix) {
      for (String name : item.object().propertyNames()) {
        boolean picture = name.contains("credit") || name.contains("caption");
        if (name.startsWith(prefix) && !picture) {
          return MixedText.line(item.text(name));
        }
      }
      return "";
    }
  }
}

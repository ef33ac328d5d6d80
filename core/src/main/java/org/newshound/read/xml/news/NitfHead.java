package org.newshound.read.xml.news;

import java.util.List;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.tree.XmlElement;

/// What stands in the head of a NITF document: who issued it when, under which id and status.
public final class NitfHead {
  private final XmlElement head;
  private final XmlElement docdata;
  private final NamedParts draft;

  private NitfHead(XmlElement nitf, NamedParts draft) {
    this.head = nitf.at("head");
    this.docdata = head.at("docdata");
    this.draft = draft;
  }

  public static void read(XmlElement nitf, NamedParts draft) {
    NitfHead reader = new NitfHead(nitf, draft);
    draft.language(nitf.attribute("baselang"), "nitf@baselang");
    draft.language(nitf.attribute("xml:lang"), "nitf@xml:lang");
    reader.identity();
    reader.times();
    reader.rights();
    reader.topics();
  }

  /// Some agencies hand the version on inside the document's id, and the id without it as the key.
  private void identity() {
    String id = docdata.at("doc-id").attribute("id-string");
    XmlElement key = docdata.at("du-key");
    boolean versioned =
        !key.attribute("version").isEmpty()
            && !key.attribute("key").isEmpty()
            && id.startsWith(key.attribute("key") + "_");
    draft.id(versioned ? key.attribute("key") : id, "doc-id@id-string");
    draft.version(key.attribute("version"), "du-key@version");
    draft.slug(meta("slug"), "meta slug");
    draft.slug(meta("anpa-keyword"), "meta anpa-keyword");
    draft.slug(key.attribute("key"), "du-key@key");
    draft.url(head.at("pubdata").attribute("ex-ref"), "pubdata@ex-ref");
    draft.urgency(docdata.at("urgency").attribute("ed-urg"), "urgency@ed-urg");
    draft.urgency(head.at("urgency").attribute("ed-urg"), "urgency@ed-urg");
  }

  private void times() {
    XmlElement publication = head.at("pubdata");
    draft.published(docdata.at("date.issue").attribute("norm"), "date.issue@norm");
    draft.published(publication.attribute("date.publication"), "pubdata@date.publication");
    draft.published(publicationDay(), "meta publication_year");
    String status = docdata.attribute("management-status");
    draft.status(status, "docdata@management-status");
    String release = docdata.at("date.release").attribute("norm");
    if (status.equals("embargoed")) {
      draft.embargoedUntil(release, "date.release@norm");
    } else {
      draft.embargoedBeyondPublication(release, "date.release@norm");
    }
  }

  private String publicationDay() {
    String year = meta("publication_year");
    String month = meta("publication_month");
    String day = meta("publication_day_of_month");
    return year.isEmpty() || month.isEmpty() || day.isEmpty()
        ? ""
        : year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private void rights() {
    XmlElement copyright = docdata.at("doc.copyright");
    String holder = copyright.attribute("holder");
    String year = copyright.attribute("year");
    if (!holder.isBlank()) {
      draft.copyright((year.isEmpty() ? "© " : "© " + year + " ") + holder, "doc.copyright");
    }
    docdata
        .children("correction")
        .forEach(correction -> draft.correction(correction.attribute("info")));
    docdata
        .children("ed-msg")
        .forEach(message -> draft.edNote(message.attribute("info"), "ed-msg@info"));
  }

  private void topics() {
    for (XmlElement keyword : docdata.at("key-list").children("keyword")) {
      draft.keyword(keyword.attribute("key")).keyword(keyword.line());
    }
    XmlElement object = head.at("tobject");
    for (XmlElement subject : object.children("tobject.subject")) {
      draft
          .keyword(subject.attribute("tobject.subject.type"))
          .keyword(subject.attribute("tobject.subject.matter"))
          .keyword(subject.attribute("tobject.subject.detail"));
    }
    for (XmlElement property : object.children("tobject.property")) {
      draft.genre(property.attribute("tobject.property.type"));
    }
    identified();
    draft.section(head.at("pubdata").attribute("position.section"), "pubdata@position.section");
    draft.section(meta("print_section_name"), "meta print_section_name");
    draft.section(meta("online_sections"), "meta online_sections");
    draft.section(meta("dsk"), "meta dsk");
  }

  private void identified() {
    for (String kind : List.of("classifier", "person", "org", "location", "event")) {
      docdata
          .at("identified-content")
          .children(kind)
          .forEach(element -> draft.keyword(element.line()));
    }
  }

  private String meta(String name) {
    return head.children("meta").stream()
        .filter(meta -> meta.attribute("name").equalsIgnoreCase(name))
        .map(meta -> meta.attribute("content"))
        .findFirst()
        .orElse("");
  }
}

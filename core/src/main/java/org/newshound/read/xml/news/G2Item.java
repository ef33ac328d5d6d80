package org.newshound.read.xml.news;

import java.util.List;
import java.util.Locale;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.article.Status;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.tree.XmlElement;

/// One NewsML-G2 news item.
public final class G2Item {
  private final XmlElement item;
  private final XmlElement meta;
  private final XmlElement content;
  private final NamedParts draft;

  private G2Item(XmlElement item, Origin origin) {
    this.item = item;
    this.meta = item.at("itemMeta");
    this.content = item.at("contentMeta");
    this.draft = new NamedParts(origin);
  }

  public static ReadOutcome read(XmlElement item, Origin origin, ReadLimits limits) {
    G2Item reader = new G2Item(item, origin);
    String kind = localName(code(reader.meta.at("itemClass")));
    reader.identity();
    reader.titles();
    G2Content.read(item.at("contentSet"), reader.draft);
    boolean story = kind.isEmpty() || kind.equals("text") || kind.equals("composite");
    if (!reader.draft.hasBody() && !item.at("contentSet", "inlineXML", "events").isNone()) {
      return new ReadOutcome.Skipped(origin, "a set of events, no story");
    }
    if (!reader.draft.hasBody() && !story) {
      return new ReadOutcome.Skipped(origin, "a news item without text: " + kind);
    }
    reader.lines();
    reader.times();
    reader.notes();
    reader.topics();
    reader.rights();
    return reader.draft.outcome(limits);
  }

  private void identity() {
    draft.language(content.at("language").attribute("tag"), "language@tag");
    draft.language(item.attribute("xml:lang"), "newsItem@xml:lang");
    draft.id(item.attribute("guid"), "newsItem@guid");
    draft.version(item.attribute("version"), "newsItem@version");
    draft.urgency(content.text("urgency"), "urgency");
    draft.slug(content.text("slugline"), "slugline");
  }

  /// The first headline in the item's language is the headline; what is marked as a lesser one
  /// becomes the standfirst, and what ranks third the label above the headline.
  private void titles() {
    List<XmlElement> headlines = G2Names.inLanguage(content.children("headline"), draft.language());
    for (XmlElement headline : headlines) {
      if (lesser(headline)) {
        draft.deck(headline.line(), "headline@role");
      } else if (headline.attribute("rank").equals("3")) {
        draft.kicker(headline.line(), "headline@rank");
      } else {
        draft.headline(headline.line(), "headline");
      }
    }
  }

  private static boolean lesser(XmlElement headline) {
    return headline.attribute("role").toLowerCase(Locale.ROOT).contains("sub")
        || headline.attribute("rank").equals("2");
  }

  private void lines() {
    draft.headline(meta.line("title"), "itemMeta/title");
    for (XmlElement description : content.children("description")) {
      String role = localName(description.attribute("role"));
      switch (role) {
        case "", "summary", "teaser", "abstract", "intro" ->
            draft.deck(description.line(), "description");
        default -> {}
      }
    }
    content.children("by").forEach(by -> draft.byline(by.line(), "by"));
    if (!draft.hasByline()) {
      for (XmlElement creator : content.children("creator")) {
        draft.author(G2Names.of(creator, draft.language()), "", "", "creator");
      }
    }
    draft.dateline(content.line("dateline"), "dateline");
    draft.located(G2Names.of(content.at("located"), draft.language()));
    content.children("contributor").forEach(this::contributor);
  }

  private void contributor(XmlElement contributor) {
    Contributor.Role role =
        switch (localName(contributor.attribute("role")).toLowerCase(Locale.ROOT)) {
          case "editor", "editing" -> Contributor.Role.EDITING;
          case "photographer", "photo" -> Contributor.Role.PHOTO;
          case "translator", "translation" -> Contributor.Role.TRANSLATION;
          case "reporter", "reporting" -> Contributor.Role.REPORTING;
          case "writer", "writing" -> Contributor.Role.WRITING;
          case "graphics" -> Contributor.Role.GRAPHICS;
          default -> null;
        };
    if (role != null) {
      draft.contributor(role, G2Names.of(contributor, draft.language()));
    }
  }

  private void times() {
    String version = meta.text("versionCreated");
    draft.published(content.text("contentCreated"), "contentCreated");
    draft.published(meta.text("firstCreated"), "firstCreated");
    boolean first = item.attribute("version").isEmpty() || item.attribute("version").equals("1");
    if (first) {
      draft.published(version, "versionCreated");
    }
    draft.modified(version, "versionCreated");
    draft.modified(content.text("contentModified"), "contentModified");
    draft.status(code(meta.at("pubStatus")), "pubStatus");
    XmlElement embargo = meta.at("embargoed");
    if (!embargo.isNone() && embargo.text().isBlank()) {
      draft.status(Status.WITHHELD).warning("embargoed until further notice");
    }
    draft.embargoedUntil(embargo.text(), "embargoed");
  }

  private void notes() {
    boolean corrects =
        meta.children("signal").stream().anyMatch(s -> localName(code(s)).equals("correction"));
    for (XmlElement note : meta.children("edNote")) {
      String role = localName(note.attribute("role")).toLowerCase(Locale.ROOT);
      boolean internal = localName(note.attribute("pubconstraint")).equals("nonpublic");
      if (role.contains("correction") || (corrects && role.isEmpty())) {
        draft.correction(note.line());
      } else if (!internal && !isDeskMatter(role)) {
        draft.edNote(note.line(), "edNote");
      }
    }
  }

  private static boolean isDeskMatter(String role) {
    return switch (role) {
      case "closingline", "closing", "notepad", "dpacontacts", "picture" -> true;
      default -> false;
    };
  }

  private void topics() {
    content.children("keyword").forEach(keyword -> draft.keyword(keyword.line()));
    for (XmlElement subject : content.children("subject")) {
      String name = G2Names.of(subject, draft.language());
      if (isSection(subject)) {
        draft.section(name, "subject");
      } else {
        draft.keyword(name);
      }
    }
    content.children("genre").forEach(genre -> draft.genre(G2Names.of(genre, draft.language())));
  }

  private static boolean isSection(XmlElement subject) {
    String code = subject.attribute("qcode").toLowerCase(Locale.ROOT);
    String scheme = code.substring(0, Math.max(code.indexOf(':'), 0));
    String type = localName(subject.attribute("type")).toLowerCase(Locale.ROOT);
    return scheme.endsWith("desk")
        || scheme.endsWith("department")
        || type.equals("category")
        || type.equals("cat");
  }

  private void rights() {
    XmlElement rights = item.at("rightsInfo");
    List<XmlElement> notices =
        G2Names.inLanguage(rights.children("copyrightNotice"), draft.language());
    notices.forEach(notice -> draft.copyright(notice.line(), "copyrightNotice"));
    String holder = G2Names.of(rights.at("copyrightHolder"), draft.language());
    draft.copyright(holder, "copyrightHolder");
    String provider = G2Names.of(meta.at("provider"), draft.language());
    draft.source(provider.indexOf('.') < 0 ? provider : "", "provider");
    draft.source(content.line("creditline"), "creditline");
    draft.source(G2Names.of(content.at("infoSource"), draft.language()), "infoSource");
    draft.guessedSource(provider, "provider");
    draft.guessedSource(localName(code(meta.at("provider"))), "provider");
  }

  public static String code(XmlElement element) {
    String code = element.attribute("qcode");
    return code.isEmpty() ? element.attribute("uri") : code;
  }

  public static String localName(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}

package org.newshound.read.sgml;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.newshound.article.Caption;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.CollectionDate;
import org.newshound.read.decode.HtmlTags;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;

/// The news collections of TREC and their like: AP, Wall Street Journal, Financial Times, Los
/// Angeles Times, FBIS, San Jose Mercury News, AQUAINT, Gigaword. Each has tags of its own for the
/// same things; all are known, wherever they occur.
public final class TrecFormat implements ArticleFormat {
  private static final List<String> HEADLINES =
      List.of("HEADLINE", "HL", "HEAD", "TI", "TTL", "H3");
  private static final List<String> DATES = List.of("DATE_TIME", "DATE", "DATE1", "DD", "PUBDATE");
  private static final List<String> BODIES = List.of("LP", "LEADPARA", "TEXT");
  private static final List<String> CAPTIONS = List.of("GRAPHIC", "CAPTION");
  private static final List<String> KEYWORDS =
      List.of("SUBJECT", "DESCRIPT", "KEYWORD", "IN", "CO", "NS", "RE", "GV", "MS");

  /// Made by the service loader.
  public TrecFormat() {}

  @Override
  public String name() {
    return "trec-sgml";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    String text = head.text().stripLeading();
    boolean first = text.startsWith("<DOC>") || text.startsWith("<DOC ") || text.startsWith("<!--");
    return first && text.contains("<DOC") && text.contains("</DOC>") ? 90 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    SgmlArticles.read(input, name(), "DOC", (doc, origin) -> read(doc, origin, input), sink);
  }

  private static ReadOutcome read(SgmlText doc, Origin origin, Input input) {
    NamedParts draft = new NamedParts(origin);
    String id = Texts.line(doc.first("DOCNO"));
    draft.id(id, "DOCNO").id(doc.attribute("id"), "DOC@id").id(doc.first("DOCID"), "DOCID");
    lines(doc, draft);
    body(doc, draft);
    for (String element : DATES) {
      draft.published(CollectionDate.printed(Texts.line(plain(doc.first(element)))), element);
    }
    draft.published(TrecId.day(id.isEmpty() ? doc.attribute("id") : id), "DOCNO");
    topics(doc, draft);
    return draft.outcome(input.limits());
  }

  private static void lines(SgmlText doc, NamedParts draft) {
    for (String element : HEADLINES) {
      String headline = plain(doc.first(element));
      draft.headline(element.equals("HEADLINE") ? undated(headline) : headline, element);
    }
    StringJoiner byline = new StringJoiner(", ");
    doc.all("BYLINE").forEach(line -> byline.add(plain(line)));
    draft.byline(byline.toString(), "BYLINE").byline(plain(doc.first("AUTHOR")), "AUTHOR");
    draft.dateline(plain(doc.first("DATELINE")), "DATELINE");
    draft.source(plain(doc.first("PUB")), "PUB");
    draft.source(beforeComma(plain(doc.first("SO"))), "SO");
    draft.section(beforeSemicolon(plain(doc.first("SECTION"))), "SECTION");
    draft.genre(plain(doc.first("TYPE")));
    draft.correction(plain(doc.first("CORRECTION")));
    draft.copyright(plain(doc.first("COPYRIGHT")), "COPYRIGHT");
    draft.copyright(plain(doc.first("COPYRGHT")), "COPYRGHT");
  }

  private static void body(SgmlText doc, NamedParts draft) {
    for (String element : BODIES) {
      for (String text : doc.all(element)) {
        FragmentBlocks found = FragmentBlocks.ofLines(SgmlText.decodeBare(text));
        boolean first = !draft.hasBody();
        draft.blocks(first ? FbisNotes.dropped(found.blocks()) : found.blocks(), element);
      }
    }
    if (!draft.hasBody()) {
      draft.headline(plain(new SgmlText(afterHeader(doc)).first("title")), "title");
      draft.blocks(FragmentBlocks.of(afterHeader(doc)).blocks(), "html");
    }
    for (String element : CAPTIONS) {
      for (String words : doc.all(element)) {
        String caption = plain(words);
        if (!caption.isEmpty()) {
          draft.caption(Caption.of(caption));
        }
      }
    }
  }

  /// Web pages stand as they are behind the header of their transfer.
  private static String afterHeader(SgmlText doc) {
    int end = doc.text().indexOf("</DOCHDR>");
    int close = doc.text().lastIndexOf("</DOC>");
    return end < 0 ? "" : doc.text().substring(end + 9, Math.max(end + 9, close));
  }

  private static void topics(SgmlText doc, NamedParts draft) {
    for (String element : KEYWORDS) {
      for (String text : doc.all(element)) {
        for (String line : SgmlText.decode(text).split("[\\n;]", -1)) {
          draft.keyword(plain(line));
        }
      }
    }
  }

  /// The Financial Times begins its headlines with paper and day: "FT 14 APR 91 / Title".
  private static String undated(String headline) {
    int slash = headline.indexOf(" / ");
    return headline.startsWith("FT ") && slash > 0 ? headline.substring(slash + 3) : headline;
  }

  private static String beforeComma(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text : text.substring(0, comma);
  }

  private static String beforeSemicolon(String text) {
    int end = text.indexOf(';');
    return end < 0 ? text : text.substring(0, end);
  }

  /// Returns the text of an element that may have elements inside.
  private static String plain(String raw) {
    return Texts.line(SgmlText.decode(HtmlTags.removedFrom(raw)));
  }
}

package org.newshound.read.sgml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Block;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.CollectionDate;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;

/// The Reuters-21578 collection: wire stories of 1987, a thousand a file.
public final class ReutersFormat implements ArticleFormat {
  private static final List<String> TOPICS =
      List.of("TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES");

  /// Made by the service loader.
  public ReutersFormat() {}

  @Override
  public String name() {
    return "reuters-sgml";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    return head.text().contains("<REUTERS ") && head.text().contains("NEWID=") ? 95 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    SgmlArticles.read(
        input, name(), "REUTERS", (story, origin) -> read(story, origin, input), sink);
  }

  private static ReadOutcome read(SgmlText story, Origin origin, Input input) {
    NamedParts draft = new NamedParts(origin);
    draft.id(story.attribute("NEWID"), "NEWID").language("en", "collection");
    draft.published(CollectionDate.read(Texts.line(SgmlText.decode(story.first("DATE")))), "DATE");
    for (String topic : TOPICS) {
      new SgmlText(story.first(topic)).all("D").forEach(word -> draft.keyword(word));
    }
    draft.slug(slug(story.first("UNKNOWN")), "UNKNOWN");
    draft.headline(unstarred(story.first("TITLE")), "TITLE");
    draft.byline(SgmlText.decode(story.first("AUTHOR")), "AUTHOR");
    String whole = body(story);
    String cut = SignOff.cut(whole);
    draft.omitted("sign-off", whole.substring(cut.length()));
    DatelineSeam seam = DatelineSeam.of(unmarked(unstarred(story.first("DATELINE"))), cut);
    draft.dateline(seam.dateline(), "DATELINE");
    List<Block> body = new ArrayList<>();
    Texts.paragraphs(seam.body()).forEach(text -> body.add(Block.paragraph(text)));
    draft.blocks(body, "BODY").source("Reuters", "collection");
    return draft.outcome(input.limits());
  }

  /// Returns the body; that of a story that was never marked up is its whole text, and that of a
  /// brief is a filler.
  private static String body(SgmlText story) {
    String text = story.first("TEXT");
    boolean raw = !text.contains("<BODY>") && !text.contains("<TITLE>");
    return SgmlText.decode(raw ? text : new SgmlText(text).first("BODY"));
  }

  private static String unstarred(String raw) {
    String text = SgmlText.decode(raw).strip();
    int from = 0;
    while (from < text.length() && text.charAt(from) == '*') {
      from += 1;
    }
    return text.substring(from);
  }

  /// Some datelines begin with the mark of a corrected line.
  private static String unmarked(String dateline) {
    return dateline.startsWith("c ") ? dateline.substring(2) : dateline;
  }

  /// Returns the slug in the wire's header: `u f BC-BAHIA-COCOA-REVIEW 02-26 0105`.
  private static String slug(String header) {
    for (String line : SgmlText.decode(header).split("\n", -1)) {
      if (line.length() > 4 && line.charAt(1) == ' ' && line.charAt(3) == ' ') {
        int end = line.indexOf("  ", 4);
        return line.substring(4, end < 0 ? line.length() : end);
      }
    }
    return "";
  }
}

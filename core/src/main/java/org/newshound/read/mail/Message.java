package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.article.Block;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;

/// Makes an article of a message: its subject is the headline, its text the body.
///
/// The sender is the byline unless the text has one of its own: who sends a story is often not who
/// wrote it. What stands below the line that begins a signature is left out.
///
/// @param message the message
/// @param origin where it stands
record Message(MimePart message, Origin origin) {
  /// The format's name.
  static final String FORMAT = "mail";

  ReadOutcome read(ReadLimits limits) {
    return read(limits, message.headers().raw("message-id").strip());
  }

  /// Reads it without its id: two messages of one id would be one article.
  ReadOutcome readUnnamed(ReadLimits limits) {
    return read(limits, "");
  }

  private ReadOutcome read(ReadLimits limits, String id) {
    Headers headers = message.headers();
    MimePart text = message.text();
    if (text == null) {
      return new ReadOutcome.Rejected(origin, "the message has no text");
    }
    NamedParts draft = new NamedParts(origin);
    String sender = name(headers.text("from"));
    Optional<FiledForm> form = FiledForm.of(text.content());
    if (form.isPresent() && !form.get().isStory()) {
      return new ReadOutcome.Skipped(origin, "a form without a story");
    }
    form.ifPresentOrElse(filled -> filled.read(draft), () -> story(text, sender, draft));
    draft.headline(headers.text("subject"), "Subject");
    if (!draft.hasByline()) {
      draft.byline(sender, "From");
    }
    draft.source(headers.text("organization"), "Organization").guessedSource(sender, "From");
    draft.id(id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id, "id");
    draft.published(withoutComment(headers.raw("date")), "Date");
    draft.language(headers.raw("content-language"), "Content-Language");
    for (String keyword : headers.text("keywords").split(",", -1)) {
      draft.keyword(keyword);
    }
    received(draft, headers.raw("received"));
    return draft.outcome(limits);
  }

  private static void story(MimePart text, String sender, NamedParts draft) {
    List<Block> blocks = blocks(text);
    List<Block> unlabelled = new LabelledLines(draft).take(blocks);
    Filing filing = new Filing(draft, LabelledLines.isFiled(blocks));
    draft.blocks(filing.take(unlabelled, sender), text.headers().contentType());
  }

  private static List<Block> blocks(MimePart text) {
    if (text.headers().contentType().equals("text/html")) {
      return FragmentBlocks.of(text.content()).blocks();
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.content().split("\n", -1)) {
      if (line.stripTrailing().equals("--")) {
        break;
      }
      lines.add(line);
    }
    return Texts.paragraphs(String.join("\n", lines)).stream().map(Block::paragraph).toList();
  }

  /// Returns the name that stands before an address; empty when there is the address alone.
  static String name(String from) {
    int open = from.indexOf('<');
    String name = (open < 0 ? from : from.substring(0, open)).replace('"', ' ').strip();
    int comment = from.indexOf('(');
    if (open < 0 && comment >= 0 && from.endsWith(")")) {
      name = from.substring(comment + 1, from.length() - 1).strip();
    }
    return name.indexOf('@') >= 0 ? "" : name;
  }

  private static String withoutComment(String date) {
    int open = date.indexOf('(');
    return (open < 0 ? date : date.substring(0, open)).strip();
  }

  /// The first line on the way is the last that was written, with the time behind its semicolon.
  private static void received(NamedParts draft, String line) {
    int semicolon = line.lastIndexOf(';');
    if (semicolon >= 0) {
      draft.receivedAt(withoutComment(line.substring(semicolon + 1)));
    }
  }
}

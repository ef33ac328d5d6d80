package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

/// Reads a message and those that are attached to it, as a forwarded story or a digest is: each is
/// an article of its own.
///
/// @param limits how much an article may hold
/// @param sink takes each outcome
record AttachedMessages(ReadLimits limits, Consumer<? super ReadOutcome> sink) {
  /// Reads them, the outer one first. One without text, that only carries others, is passed over.
  void read(MimePart message, Origin origin) {
    List<MimePart> attached = message.attachedMessages();
    String id = "";
    if (attached.isEmpty() || message.text() != null) {
      sink.accept(new Message(message, origin).read(limits));
      id = message.headers().raw("message-id");
    }
    List<String> seen = new ArrayList<>(List.of(id));
    for (int i = 0; i < attached.size(); i++) {
      MimePart inner = attached.get(i);
      Origin inside =
          new Origin(origin.path(), "attached-" + (i + 1), origin.offset(), origin.format());
      ReadOutcome outcome = new Message(inner, inside).read(limits);
      String own = inner.headers().raw("message-id");
      sink.accept(seen.contains(own) ? unnamed(outcome) : outcome);
      seen.add(own);
    }
  }

  /// Two messages of one id would be one article.
  private static ReadOutcome unnamed(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Accepted accepted && accepted.article().id() != null) {
      Article article = accepted.article().toBuilder().id(null).build();
      return new ReadOutcome.Accepted(article, accepted.report());
    }
    return outcome;
  }
}

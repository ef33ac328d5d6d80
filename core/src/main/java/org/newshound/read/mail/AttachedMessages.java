package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  void read(MimePart outer, Origin origin) {
    List<MimePart> attached = outer.attachedMessages();
    String id = "";
    if (attached.isEmpty() || outer.text() != null) {
      sink.accept(new Message(outer, origin).read(limits));
      id = outer.headers().raw("message-id");
    }
    List<String> seen = new ArrayList<>(List.of(id));
    for (int i = 0; i < attached.size(); i++) {
      MimePart inner = attached.get(i);
      Message message = new Message(inner, origin.within("attached-" + (i + 1)));
      String own = inner.headers().raw("message-id");
      sink.accept(seen.contains(own) ? message.readUnnamed(limits) : message.read(limits));
      seen.add(own);
    }
  }
}

package org.newshound.read.wire;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.DateField;
import org.newshound.read.date.FilingTime;
import org.newshound.read.decode.WholeText;
import org.newshound.read.decode.WireCharset;
import org.newshound.read.parts.NamedParts;

/// IPTC 7901, in which agencies have sent their telegrams since the teleprinter: one or more a
/// file.
///
/// Instances keep no state and are safe for use by many threads.
public final class WireFormat implements ArticleFormat {
  private static final String NAME = "iptc7901";

  /// Makes the format; for the service loader.
  public WireFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int likeness(Head head) {
    String first =
        head.text().lines().map(Telegram::clean).filter(l -> !l.isEmpty()).findFirst().orElse("");
    if (WireHeader.of(first) == null) {
      return 0;
    }
    return head.text().indexOf('\u0002') >= 0 ? 95 : 60;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = input.origin(NAME);
    long limit = input.limits().fileBytes();
    WholeText whole = WholeText.read(input.bytes(), limit, WireCharset::decode);
    if (whole.text() == null) {
      sink.accept(new ReadOutcome.Rejected(origin, whole.fault()));
      return;
    }
    List<String> telegrams = Telegram.split(whole.text());
    if (telegrams.isEmpty()) {
      sink.accept(new ReadOutcome.Rejected(origin, "there is no text"));
    }
    telegrams.forEach(telegram -> sink.accept(read(Telegram.of(telegram), origin, input)));
  }

  private static ReadOutcome read(Telegram telegram, Origin origin, Input input) {
    NamedParts draft = new NamedParts(origin);
    List<String> head = telegram.head();
    WireHeader header = head.isEmpty() ? null : WireHeader.of(head.getFirst());
    String filed = FilingTime.printed(telegram.filingLine());
    draft.published(filed, "time of filing").omitted("time of filing", telegram.filing());
    if (header != null) {
      header(header, filed, draft);
      draft.omitted("header", head.getFirst());
    }
    for (String line : head.subList(header == null ? 0 : 1, head.size())) {
      slug(line, draft);
    }
    new Story(draft, header == null ? "" : header.agency()).read(telegram.story());
    return draft.outcome(input.limits());
  }

  /// A telegram's number comes round again, so that it needs the day to be an id.
  private static void header(WireHeader header, String filed, NamedParts draft) {
    @Nullable Published moment = DateField.read(filed, Published.Kind.PUBLISHED);
    LocalDate day = moment == null ? null : moment.day();
    if (day != null && !header.agency().isEmpty()) {
      draft.id(header.agency() + "-" + header.number() + "-" + day, "header");
    }
    draft.source(header.agency(), "header");
    draft.urgency(header.priority(), "header");
    draft.section(header.category(), "header");
  }

  private static void slug(String line, NamedParts draft) {
    String slug = line.endsWith("/") ? line.substring(0, line.length() - 1) : line;
    draft.slug(slug, "slug");
    for (String word : slug.split("/", -1)) {
      draft.keyword(word);
    }
  }
}

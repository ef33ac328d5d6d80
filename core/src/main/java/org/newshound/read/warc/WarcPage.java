package org.newshound.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Origin;
import org.newshound.article.text.ArticleId;
import org.newshound.read.ArticleReader;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.date.DateField;
import org.newshound.read.decode.TextDecoder;
import org.newshound.read.decode.TextInput;
import org.newshound.read.other.OtherFormat;

/// Reads the page that a record holds with the format that reads such pages.
///
/// @param entry the record
/// @param input the archive
/// @param sink takes what became of the page
record WarcPage(WarcStream.Entry entry, Input input, Consumer<ReadOutcome> sink) {
  private static final int OK = 200;
  private static final int HEAD_BYTES = 64 << 10;

  void read() throws IOException {
    String type = entry.field("warc-type").toLowerCase(Locale.ROOT);
    boolean page = type.equals("response") || type.equals("conversion") || type.equals("resource");
    if (!entry.fault().isEmpty()) {
      reject(entry.fault());
    } else if (page) {
      page(type);
    } else if (!entry.oddities().isEmpty()) {
      skip("no page");
    }
  }

  private void page(String type) throws IOException {
    HttpMessage message = HttpMessage.of(entry.content());
    if (message.status() != OK) {
      skip("an answer with status " + message.status());
      return;
    }
    String archived = type.equals("response") ? "" : entry.field("content-type");
    String contentType = message.fields().getOrDefault("content-type", archived);
    byte[] payload;
    try {
      payload = message.payload(input.limits().fileBytes());
    } catch (IOException e) {
      reject(reason(e));
      return;
    }
    String format = told(format(contentType.toLowerCase(Locale.ROOT), payload), payload);
    if (format == null) {
      skip("no page but " + contentType);
    } else {
      ArticleReader.standard()
          .withLimits(input.limits())
          .withFormat(format)
          .read(new ByteArrayInputStream(inUtf8(payload, contentType)), input.path(), this::place);
    }
  }

  private static String reason(IOException fault) {
    boolean told = fault.getClass() == IOException.class && fault.getMessage() != null;
    return told ? String.valueOf(fault.getMessage()) : "the page cannot be unpacked";
  }

  /// Returns the format for a type of content; an archive in an archive has none.
  private static @Nullable String format(String contentType, byte[] payload) {
    if (contentType.contains("html")) {
      return "html";
    }
    if (contentType.startsWith("text/plain")) {
      return "text";
    }
    if (contentType.contains("json")) {
      return "json";
    }
    int at = 0;
    while (at < payload.length && payload[at] <= ' ' && payload[at] >= 0) {
      at++;
    }
    boolean tag = contentType.isEmpty() && at < payload.length && payload[at] == '<';
    return tag ? "html" : null;
  }

  /// Returns the format, or that of what is no article where a server calls all characters text.
  private @Nullable String told(@Nullable String format, byte[] payload) {
    if (format == null || format.equals("html")) {
      return format;
    }
    String address = bare(entry.field("warc-target-uri")).replaceFirst("[?#].*", "");
    byte[] beginning = Arrays.copyOf(payload, Math.min(payload.length, HEAD_BYTES));
    String text = TextInput.of(beginning, null).text();
    Head head = new Head(address.substring(address.lastIndexOf('/') + 1), text);
    OtherFormat other = new OtherFormat();
    return other.likeness(head) > 0 ? other.name() : format;
  }

  /// The server's word on the charset is not in the page itself, so it is put there.
  private static byte[] inUtf8(byte[] payload, String contentType) {
    int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return payload;
    }
    String label = contentType.substring(at + 8).replace('"', ' ').split(";", 2)[0].strip();
    return ("\uFEFF" + TextDecoder.decode(payload, label)).getBytes(StandardCharsets.UTF_8);
  }

  private void place(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Accepted accepted ->
          sink.accept(
              ReadReport.warned(
                  new ReadOutcome.Accepted(article(accepted.article()), accepted.report()),
                  entry.oddities()));
      case ReadOutcome.Rejected rejected -> reject(rejected.reason());
      case ReadOutcome.Skipped skipped -> skip(skipped.reason());
    }
  }

  private void reject(String reason) {
    sink.accept(new ReadOutcome.Rejected(origin(), withOddities(reason)));
  }

  private void skip(String reason) {
    sink.accept(new ReadOutcome.Skipped(origin(), withOddities(reason)));
  }

  private String withOddities(String reason) {
    return String.join("; ", Stream.concat(Stream.of(reason), entry.oddities().stream()).toList());
  }

  private Article article(Article page) {
    String address = entry.field("warc-target-uri");
    String url = bare(address);
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    Instant date = DateField.instant(entry.field("warc-date"));
    ArticleBuilder article = page.toBuilder().origin(origin());
    if (page.url() == null && web) {
      article.url(url);
    }
    if (page.receivedAt() == null) {
      article.receivedAt(date);
    }
    for (String id : new String[] {entry.field("warc-trec-id"), url, recordId()}) {
      if (!id.isEmpty() && ArticleId.problem(id).isEmpty()) {
        return article.id(id).build();
      }
    }
    return article.build();
  }

  private Origin origin() {
    String id = recordId();
    Origin record = input.origin(WarcFormat.NAME, entry.offset());
    return id.isEmpty() ? record : record.within(id);
  }

  private String recordId() {
    return bare(entry.field("warc-record-id"));
  }

  private static String bare(String bracketed) {
    boolean brackets = bracketed.startsWith("<") && bracketed.endsWith(">");
    return brackets ? bracketed.substring(1, bracketed.length() - 1) : bracketed;
  }
}

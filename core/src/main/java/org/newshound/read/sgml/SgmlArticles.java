package org.newshound.read.sgml;

import java.io.IOException;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.LenientDecoder;

/// Reads a file of SGML document by document.
final class SgmlArticles {
  private SgmlArticles() {}

  /// How a format reads one document.
  interface Plan {
    /// Reads one document that was found at `origin`.
    ReadOutcome read(SgmlText document, Origin origin);
  }

  static void read(
      Input input, String format, String element, Plan plan, Consumer<? super ReadOutcome> sink)
      throws IOException {
    Origin origin = input.origin(format);
    int maxChars = input.limits().lineChars();
    SgmlRecords records = new SgmlRecords(LenientDecoder.open(input.bytes()), element, maxChars);
    SgmlRecords.SgmlRecord record = records.next();
    if (record == null) {
      sink.accept(new ReadOutcome.Skipped(origin, "no document in it"));
    }
    while (record != null) {
      String text = record.text();
      sink.accept(
          text == null
              ? tooLong(origin, record.line(), maxChars)
              : located(plan.read(new SgmlText(text), origin), record.line()));
      record = records.next();
    }
  }

  private static ReadOutcome tooLong(Origin origin, int line, int maxChars) {
    return new ReadOutcome.Rejected(
        origin, "line " + line + ": a document of more than " + maxChars + " characters");
  }

  private static ReadOutcome located(ReadOutcome outcome, int line) {
    return outcome instanceof ReadOutcome.Rejected rejected
        ? new ReadOutcome.Rejected(rejected.origin(), "line " + line + ": " + rejected.reason())
        : outcome;
  }
}

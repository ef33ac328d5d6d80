package org.newshound.shell.session.action;

import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Origin;
import org.newshound.index.files.FileContent;
import org.newshound.index.files.FileState;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.render.text.NumberFormatter;

/// What of the files of an index was rejected or skipped, as rows: where, which of both, and why.
final class UnreadRows {
  private static final String REJECTED = "rejected";
  private static final String SKIPPED = "skipped";

  private UnreadRows() {}

  /// Returns the rows of a file.
  static List<List<String>> rows(FileState file) {
    List<List<String>> rows = new ArrayList<>();
    FileContent content = file.content();
    content.unread().forEach(each -> rows.add(row(each)));
    long more = content.rejected() + content.skipped() - content.unread().size();
    if (more > 0) {
      rows.add(List.of(file.path(), "", "and " + NumberFormatter.grouped(more) + " more"));
    }
    if (!file.fault().isEmpty()) {
      rows.add(List.of(file.path(), REJECTED, file.fault()));
    }
    return rows;
  }

  private static List<String> row(ReadOutcome.Unread unread) {
    Origin origin = unread.origin();
    String entry = origin.entry() == null ? "" : "!" + origin.entry();
    String kind =
        switch (unread) {
          case ReadOutcome.Rejected rejected -> REJECTED;
          case ReadOutcome.Skipped skipped -> SKIPPED;
        };
    return List.of(origin.path() + entry, kind, unread.reason());
  }
}

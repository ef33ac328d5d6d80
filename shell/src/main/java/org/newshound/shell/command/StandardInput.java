package org.newshound.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.newshound.index.ArticleIndex;
import org.newshound.index.PutOutcome;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.render.Numbers;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;

/// Puts the articles of standard input into an index. What was there stays.
final class StandardInput {
  private final ArticleIndex index;
  private final Context context;
  private final Map<PutOutcome, Long> put = new EnumMap<>(PutOutcome.class);
  private long rejected;

  private StandardInput(ArticleIndex index, Context context) {
    this.index = index;
    this.context = context;
  }

  static int index(ArticleIndex index, Context context) throws IOException {
    StandardInput input = new StandardInput(index, context);
    try {
      Inputs.reader(context.options()).read(context.in(), Inputs.STANDARD, input::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    index.commit();
    context.note(input.summary());
    return input.rejected > 0 && context.options().strict() ? ExitCode.NO_HIT : ExitCode.OK;
  }

  private void take(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Accepted accepted -> {
        try {
          put.merge(index.put(accepted.article()), 1L, Long::sum);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case ReadOutcome.Rejected refused -> {
        rejected++;
        Inputs.report(refused, context);
      }
      case ReadOutcome.Skipped skipped -> {}
    }
  }

  private String summary() {
    long read = put.values().stream().mapToLong(Long::longValue).sum();
    return Numbers.grouped(read)
        + " read, "
        + count(PutOutcome.ADDED)
        + " added, "
        + count(PutOutcome.UPDATED)
        + " updated, "
        + count(PutOutcome.UNCHANGED)
        + " unchanged, 0 removed, "
        + Numbers.grouped(rejected)
        + " rejected";
  }

  private String count(PutOutcome outcome) {
    return Numbers.grouped(put.getOrDefault(outcome, 0L));
  }
}

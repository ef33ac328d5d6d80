package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.Newshound;
import org.newshound.index.Verification;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.StyledLine;

/// Compares the files of an index with their checksums. One that differs is the failure.
final class VerifyHandler {
  private VerifyHandler() {}

  static int run(Command.Verify command, Context context) throws IOException {
    Verification found = Newshound.verify(SearchTarget.existingIndex(command.where(), context));
    context
        .out()
        .print(
            StyledLine.of(
                NumberFormatter.count(found.files(), "file")
                    + ", "
                    + NumberFormatter.count(found.bytes(), "byte")
                    + ": as they were written"));
    return ExitCode.OK;
  }
}

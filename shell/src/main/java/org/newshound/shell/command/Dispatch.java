package org.newshound.shell.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.command.help.CompletionScripts;
import org.newshound.shell.command.help.HelpText;
import org.newshound.shell.command.help.ManualPage;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.command.line.CommandLineReader;
import org.newshound.shell.command.line.CompletionShell;
import org.newshound.shell.command.line.Invocation;
import org.newshound.shell.command.line.UsageException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.terminal.BrokenOutputException;
import org.newshound.shell.terminal.ColorChoice;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;
import org.newshound.shell.terminal.text.Theme;

/// Reads a command line, has it done and turns whatever goes wrong into a message and an exit code.
public final class Dispatch {
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final ProcessEnvironment environment;

  /// Makes one for a run of the program.
  ///
  /// @param in standard input
  /// @param out standard output
  /// @param err standard error
  /// @param environment what the program was started in
  public Dispatch(
      InputStream in, OutputStream out, OutputStream err, ProcessEnvironment environment) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  /// {@return the exit code}
  ///
  /// @param arguments the command line
  public int run(String[] arguments) {
    Invocation invocation;
    try {
      invocation = CommandLineReader.read(arguments, environment);
    } catch (UsageException e) {
      return usage(String.valueOf(e.getMessage()));
    }
    Context context =
        Context.of(in, out, err, invocation.options(), invocation.settings(), environment);
    return run(invocation.command(), context);
  }

  private int run(Command command, Context context) {
    try {
      int code = attempt(command, context);
      context.out().flush();
      context.err().flush();
      return code;
    } catch (BrokenOutputException e) {
      return broken(e, context);
    }
  }

  private static int attempt(Command command, Context context) {
    try {
      return handle(command, context);
    } catch (BrokenOutputException e) {
      throw e;
    } catch (IOException e) {
      context.problem(FailureText.message(e));
      trace(e, context);
      return ExitCode.of(e);
    } catch (SearchStoppedException e) {
      ScriptDisplay.once(context).cutOff(String.valueOf(e.getMessage()));
      return ExitCode.CUT_OFF;
    } catch (RuntimeException | Error e) {
      context.problem(
          e instanceof OutOfMemoryError
              ? "there is not enough memory for this"
              : "this is a fault of Newshound; with -v it says where");
      trace(e, context);
      return ExitCode.SOFTWARE;
    }
  }

  private static int handle(Command command, Context context) throws IOException {
    return switch (command) {
      case Command.Read read -> ReadHandler.run(read, context);
      case Command.Index index -> IndexHandler.run(index, context);
      case Command.Search search -> SearchHandler.run(search, context);
      case Command.Batch batch -> BatchHandler.run(batch, context);
      case Command.Eval eval -> EvalHandler.run(eval, context);
      case Command.Show show -> ShowHandler.run(show, context);
      case Command.Export export -> ExportHandler.run(export, context);
      case Command.Stats stats -> StatsHandler.run(stats, context);
      case Command.Facets facets -> FacetsHandler.run(facets, context);
      case Command.Explain explain -> ExplainHandler.run(explain, context);
      case Command.Verify verify -> VerifyHandler.run(verify, context);
      case Command.Delete delete -> DeleteHandler.run(delete, context);
      case Command.Completion(CompletionShell shell) -> print(CompletionScripts.of(shell), context);
      case Command.Manual manual -> print(ManualPage.lines(), context);
      case Command.Parse parse -> parse(parse, context);
      case Command.Interactive talk -> SessionHandler.run(talk, context);
      case Command.Script script -> SessionHandler.run(script, context);
      case Command.Lines lines -> SessionHandler.run(lines, context);
      case Command.Help help -> help(help, context);
      case Command.Version version -> version(context);
    };
  }

  private static int parse(Command.Parse command, Context context) {
    var parsed = QueryParser.parse(command.query());
    ScriptDisplay.once(context).parsed(command.query(), parsed);
    return parsed.hasErrors() ? ExitCode.BAD_QUERY : ExitCode.OK;
  }

  private static int help(Command.Help command, Context context) {
    return print(command.topic().map(HelpText::of).orElseGet(HelpText::page), context);
  }

  private static int print(List<StyledLine> lines, Context context) {
    context.out().print(lines);
    return ExitCode.OK;
  }

  private static int version(Context context) {
    context.out().print(StyledLine.of("newshound " + Newshound.version()));
    return ExitCode.OK;
  }

  private int usage(String message) {
    boolean color = ColorChoice.AUTO.on(environment.err(), environment);
    Output output = Output.ofMessages(err, new Palette(color ? Theme.DARK : null, false));
    output.print(StyledLine.of("newshound: ", Style.ERROR).and(message));
    output.print(StyledLine.of("newshound --help explains everything."));
    output.flush();
    return ExitCode.USAGE;
  }

  private int broken(BrokenOutputException fault, Context context) {
    if (fault.isClosedPipe(environment.out())) {
      return ExitCode.OK;
    }
    context.err().text("newshound: the results cannot be written: " + fault.reason());
    trace(fault, context);
    context.err().flush();
    return ExitCode.IO;
  }

  private static void trace(Throwable fault, Context context) {
    if (context.options().verbose()) {
      context.err().trace(fault);
      context.err().flush();
    }
  }
}

package org.newshound.shell.terminal.editor;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.newshound.shell.terminal.editor.Assistant.Choices;

/// Tells the editor where the completed word begins, and whether a line continues.
final class LineParser implements Parser {
  private final Assistant assistant;
  private final BackgroundAssistant typing;
  private Choices choices = new Choices(0, List.of());

  LineParser(Assistant assistant, BackgroundAssistant typing) {
    this.assistant = assistant;
    this.typing = typing;
  }

  /// Returns the choices for the line that was parsed last to be completed.
  Choices choices() {
    return choices;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.COMPLETE) {
      choices = typing.choices(line.substring(0, cursor));
      return new Word(line, cursor, Math.clamp(choices.start(), 0, cursor));
    }
    if (context == ParseContext.ACCEPT_LINE && assistant.isOpen(line) && !isGivenUp(line)) {
      throw new EOFError(-1, -1, "the line goes on");
    }
    return new Word(line, cursor, cursor);
  }

  /// Enter on an empty line that continues another ends it as it is.
  private static boolean isGivenUp(String line) {
    int last = line.lastIndexOf('\n');
    return last >= 0 && line.substring(last).isBlank();
  }

  /// The word that is completed.
  private record Word(String line, int cursor, int start) implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return start == 0 ? 0 : 1;
    }

    @Override
    public List<String> words() {
      return start == 0 ? List.of(word()) : List.of(line.substring(0, start), word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return cursor - start;
    }
  }
}

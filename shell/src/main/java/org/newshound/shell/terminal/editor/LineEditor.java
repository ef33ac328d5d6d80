package org.newshound.shell.terminal.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.editor.Assistant.Choice;
import org.newshound.shell.terminal.editor.Assistant.Choices;
import org.newshound.shell.terminal.editor.Assistant.Hint;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.Theme;

/// Edits a line: highlights it while it is typed, shows a dim suggestion after it that one key
/// accepts, and completions below it on Tab.
final class LineEditor extends LineReaderImpl {
  private static final List<String> RIGHT = List.of("\033[C", "\033OC", KeyMap.ctrl('F'));
  private static final List<String> END = List.of("\033[F", "\033OF", "\033[4~", KeyMap.ctrl('E'));
  private static final List<String> WORD_RIGHT = List.of("\033[1;3C", "\033[1;5C", "\033f");
  private static final List<String> UP = List.of("\033[A", "\033OA");
  private static final List<String> DOWN = List.of("\033[B", "\033OB");
  private static final List<String> SUSPEND = List.of(KeyMap.ctrl('Z'));
  private static final List<String> END_OF_INPUT = List.of(KeyMap.ctrl('D'));
  private static final List<String> WRITE = List.of(KeyMap.ctrl('X') + KeyMap.ctrl('E'));

  private static final String NO_CHOICE = "nothing to choose from here";

  private final OpenTerminal open;
  private final Assistant assistant;
  private final BackgroundAssistant typing;
  private final LineEditorOptions manner;
  private final Supplier<AttributedString> below = this::below;
  private boolean ghosts;

  /// The line for which there were no completions.
  private @Nullable String unknown;

  /// @param manner the options of the line editor
  LineEditor(OpenTerminal open, Assistant assistant, LineEditorOptions manner) {
    super(open.terminal(), "newshound", new HashMap<>());
    this.open = open;
    this.assistant = assistant;
    this.manner = manner;
    typing = new BackgroundAssistant(assistant, this::redrawLater);
    LineParser lines = new LineParser(assistant, typing);
    setParser(lines);
    setCompleter(
        (reader, line, candidates) -> candidates(lines.choices()).forEach(candidates::add));
    setHighlighter((reader, typed) -> shown(typed));
    bind(RIGHT, accepting(LineReader.FORWARD_CHAR, false));
    bind(END, accepting(LineReader.END_OF_LINE, false));
    bind(WORD_RIGHT, accepting(LineReader.FORWARD_WORD, true));
    bind(UP, new Reference(LineReader.UP_LINE_OR_SEARCH));
    bind(DOWN, new Reference(LineReader.DOWN_LINE_OR_SEARCH));
    bind(WRITE, (Widget) this::write);
    bind(LineReader.EMACS, END_OF_INPUT, endingOr(LineReader.DELETE_CHAR_OR_LIST));
    bind(LineReader.DUMB, END_OF_INPUT, endingOr(LineReader.DELETE_CHAR_OR_LIST));
    bind(LineReader.VIINS, END_OF_INPUT, endingOr(LineReader.LIST_CHOICES));
    bind(LineReader.VICMD, END_OF_INPUT, endingOr(LineReader.LIST_CHOICES));
    bind(SUSPEND, (Widget) this::suspend);
    bind(LineReader.VICMD, SUSPEND, (Widget) this::suspend);
  }

  @Override
  public String readLine(String prompt) {
    typing.rest();
    unknown = null;
    ghosts = !isTerminalDumb();
    getKeyMaps()
        .put(
            LineReader.MAIN, getKeyMaps().get(manner.isVi() ? LineReader.VIINS : LineReader.EMACS));
    return super.readLine(prompt);
  }

  /// Pasted text is not trusted: nothing of it may reach the terminal unchecked.
  @Override
  public boolean beginPaste() {
    boolean pasted = super.beginPaste();
    Buffer buffer = getBuffer();
    String harmless = SafeText.sameLength(buffer.toString());
    if (!harmless.contentEquals(buffer.toString())) {
      int cursor = buffer.cursor();
      buffer.clear();
      buffer.write(harmless);
      buffer.cursor(cursor);
    }
    return pasted;
  }

  /// Ends the threads of the assistant.
  void rest() {
    typing.close();
  }

  /// The finished line stays on the screen without a suggestion.
  @Override
  protected void cleanup() {
    ghosts = false;
    super.cleanup();
  }

  /// The live count is shown below the line unless something else is.
  @Override
  protected void redisplay(boolean flush) {
    if (post == null || post.equals(below)) {
      post = ghosts && below().length() > 0 ? below : null;
    }
    super.redisplay(flush);
  }

  /// Reports if there are no completions.
  @Override
  protected boolean doComplete(CompletionType kind, boolean menu, boolean prefix) {
    boolean found = super.doComplete(kind, menu, prefix);
    unknown = found ? null : getBuffer().toString();
    return found;
  }

  private AttributedString below() {
    String typed = getBuffer().toString();
    return LineHighlighter.faint(typed.equals(unknown) ? NO_CHOICE : typing.on(typed).live());
  }

  /// Opens the line in the external editor.
  private boolean write() {
    Buffer buffer = getBuffer();
    String written;
    try {
      written = new ExternalEditor(open, manner.editor()).write(buffer.toString());
    } catch (IOException e) {
      printAbove(SafeText.of(String.valueOf(e.getMessage())).toString());
      return true;
    }
    buffer.clear();
    buffer.write(SafeText.sameLength(written));
    getTerminal().puts(Capability.carriage_return);
    getTerminal().puts(Capability.clr_eos);
    redrawLine();
    return true;
  }

  /// Leaves the line on the screen while the program is suspended, and continues to edit it
  /// afterwards.
  private boolean suspend() {
    int cursor = getBuffer().cursor();
    int place = getHistory().index();
    cleanup();
    open.suspend();
    getHistory().moveTo(place);
    getBuffer().cursor(cursor);
    ghosts = !isTerminalDumb();
    if (ghosts) {
      getTerminal().puts(Capability.keypad_xmit);
      getTerminal().writer().write(BRACKETED_PASTE_ON);
    }
    size = getTerminal().getBufferSize();
    display.resize(size);
    return redrawLine();
  }

  private boolean isTerminalDumb() {
    return Terminal.TYPE_DUMB.equals(getTerminal().getType())
        || Terminal.TYPE_DUMB_COLOR.equals(getTerminal().getType());
  }

  private void bind(List<String> keys, Binding binding) {
    bind(LineReader.EMACS, keys, binding);
    bind(LineReader.VIINS, keys, binding);
  }

  private void bind(String map, List<String> keys, Binding binding) {
    KeyMap<Binding> bindings = getKeyMaps().get(map);
    if (bindings != null) {
      bindings.bind(binding, keys.toArray(CharSequence[]::new));
    }
  }

  private AttributedString shown(String typed) {
    Hint hint = ghosts ? typing.on(typed) : Hint.NONE;
    boolean atEnd = getBuffer().cursor() == getBuffer().length();
    String ghost = ghosts && atEnd ? hint.ghost() + hint.note() : "";
    Theme theme = manner.palette().theme();
    return LineHighlighter.shown(
        typed,
        theme == null ? List.of() : assistant.colors(typed),
        hint,
        ghost,
        theme == null ? Theme.MONO : theme);
  }

  /// In an empty line the key ends the input; the system is not asked which key that is.
  private Widget endingOr(String otherwise) {
    return () -> {
      if (getBuffer().length() == 0) {
        state = State.EOF;
      } else {
        callWidget(otherwise);
      }
      return true;
    };
  }

  /// At the end of the line, a key that would move right accepts the suggestion.
  private Widget accepting(String otherwise, boolean word) {
    return () -> {
      Buffer buffer = getBuffer();
      String ghost = typing.on(buffer.toString()).ghost();
      if (buffer.cursor() < buffer.length() || ghost.isEmpty()) {
        callWidget(otherwise);
      } else {
        buffer.write(word ? firstWord(ghost) : ghost);
      }
      return true;
    };
  }

  private static String firstWord(String ghost) {
    int end = ghost.indexOf(' ', 1);
    return end < 0 ? ghost : ghost.substring(0, end);
  }

  /// A hint may arrive after the line is finished.
  private void redrawLater() {
    try {
      callWidget(LineReader.REDISPLAY);
    } catch (IllegalStateException e) {
      typing.rest();
    }
  }

  /// Completions that would have to be altered to be shown safely are dropped. The order is kept.
  private static List<Candidate> candidates(Choices choices) {
    List<Candidate> candidates = new ArrayList<>();
    for (Choice choice : choices.words()) {
      if (SafeText.sameLength(choice.text()).equals(choice.text())) {
        candidates.add(candidate(choice, candidates.size() + 1));
      }
    }
    return candidates;
  }

  private static Candidate candidate(Choice choice, int place) {
    String note = choice.note().isEmpty() ? null : SafeText.line(choice.note()).toString();
    String group = choice.group().isEmpty() ? null : choice.group();
    return new Candidate(
        choice.text(), choice.text(), group, note, null, null, choice.complete(), place);
  }
}

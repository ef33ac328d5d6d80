package org.newshound.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.article.Block;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;

/// Reads the story of a telegram: its headline lines, its text and the notebook behind it.
///
/// The headline lines end with "=" or, without that, at the first blank line. A line that only says
/// how urgent or which version it is ("1ST LEAD", "EXTRA", "(Achtung)") is the desk's; one that
/// names writers is the byline; the rest is the headline.
///
/// @param draft takes the parts
/// @param agency the agency's short name
record Story(NamedParts draft, String agency) {
  private static final int HEADLINE_LINES = 8;
  private static final int LABEL_CHARS = 30;

  void read(String story) {
    List<String> lines = story.lines().toList();
    int body = headlines(lines);
    int notebook = notebook(lines, body);
    List<String> text = new ArrayList<>(lines.subList(body, notebook));
    dropInitials(text);
    List<Block> blocks =
        Texts.paragraphs(String.join("\n", text)).stream().map(Block::paragraph).toList();
    draft.blocks(blocks, "story");
    notes(lines.subList(notebook, lines.size()));
  }

  /// Reads the headline lines and returns where the text begins.
  private int headlines(List<String> lines) {
    int end = endOfHeadlines(lines);
    StringBuilder headline = new StringBuilder();
    for (String raw : lines.subList(0, end)) {
      String line = Telegram.clean(raw);
      line = line.endsWith("=") ? line.substring(0, line.length() - 1).strip() : line;
      line = line.startsWith("^") ? line.substring(1) : line;
      line = line.endsWith("<") ? line.substring(0, line.length() - 1).strip() : line;
      Optional<BylineMatch> byline = BylineParser.standard().parse(line, false);
      if (headline.isEmpty() && isLabel(line)) {
        draft.edNote(line, "headline label");
      } else if (byline.isPresent() && byline.get().byline() != null && !headline.isEmpty()) {
        draft.byline(line, "headline lines");
      } else {
        headline.append(headline.isEmpty() ? "" : " ").append(line);
      }
    }
    draft.headline(headline.toString(), "headline lines");
    return end;
  }

  private static int endOfHeadlines(List<String> lines) {
    int blank = -1;
    for (int i = 0; i < Math.min(HEADLINE_LINES, lines.size()); i++) {
      String line = Telegram.clean(lines.get(i));
      if (line.endsWith("=")) {
        return i + 1;
      }
      blank = blank < 0 && i > 0 && line.isEmpty() ? i : blank;
    }
    return Math.max(blank, 0);
  }

  private static boolean isLabel(String line) {
    boolean bracketed = line.startsWith("(") && line.endsWith(")");
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
    return line.length() <= LABEL_CHARS && (bracketed || capitals);
  }

  private static int notebook(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      String line = Telegram.clean(lines.get(i));
      boolean heading = line.startsWith("# ") && !line.startsWith("# #");
      if (heading || line.equals("* * * *")) {
        return i;
      }
    }
    return lines.size();
  }

  /// Drops the last line when it holds the agency's name and the initials of those who wrote.
  private void dropInitials(List<String> text) {
    while (!text.isEmpty() && Telegram.clean(text.getLast()).isEmpty()) {
      text.removeLast();
    }
    boolean known = agency.length() > 1 && !text.isEmpty();
    if (known && isInitials(Telegram.clean(text.getLast()).split(" ", -1))) {
      draft.omitted("initials", text.removeLast());
    }
  }

  private boolean isInitials(String[] words) {
    boolean initials = words.length > 1 && words.length < 8 && agency.startsWith(words[0]);
    for (String word : words) {
      initials &= word.length() <= 12 && word.equals(word.toLowerCase(Locale.ROOT));
    }
    return initials;
  }

  /// Reads what the notebook says to editors; whom to call is nobody else's business.
  private void notes(List<String> lines) {
    String section = "";
    boolean closed = false;
    for (String raw : lines) {
      String line = Telegram.clean(raw);
      closed |= line.startsWith("* *");
      section = line.startsWith("## ") ? line.toLowerCase(Locale.ROOT) : section;
      if (!closed && line.startsWith("- ") && section.contains("note")) {
        note(line.substring(2).strip());
      } else {
        draft.omitted("notebook", line);
      }
    }
  }

  private void note(String note) {
    if (note.startsWith("(c)") || note.startsWith("©")) {
      draft.copyright(note, "notebook");
    } else {
      draft.edNote(note, "notebook");
    }
  }
}

package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.decode.TextNormalizer;

/// Cleans and splits the text of a structured part.
public final class Texts {
  private static final int SHORTEST_WRAP = 40;
  private static final int LONGEST_WRAP = 140;
  private static final int INDENT = 2;

  private Texts() {}

  /// {@return the text normalised, on one line, trimmed; empty when there is none}
  public static String line(String raw) {
    return collapse(TextNormalizer.normalize(raw));
  }

  /// Splits a text into its paragraphs. A blank line or an indented line begins one; other line
  /// feeds are kept as ends of paragraphs, unless the lines are plainly wrapped at a width.
  public static List<String> paragraphs(String raw) {
    List<String> found = new ArrayList<>();
    List<String> chunk = new ArrayList<>();
    boolean indents = mixesIndents(raw);
    boolean columns = false;
    for (String line : TextNormalizer.normalize(raw).split("\n", -1)) {
      boolean blank = line.isBlank();
      if (blank || (indents && indent(line) >= INDENT)) {
        flush(chunk, columns, found);
        columns = false;
      }
      if (!blank) {
        chunk.add(collapse(line));
        columns |= hasColumns(line.strip());
      }
    }
    flush(chunk, columns, found);
    return found;
  }

  /// {@return whether both texts have the same letters and digits in the same order, case aside}
  static boolean sameWords(String one, String other) {
    return letters(one).equalsIgnoreCase(letters(other));
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean hasColumns(String line) {
    return line.contains("    ") || line.contains("....") || line.indexOf('\t') >= 0;
  }

  private static void flush(List<String> chunk, boolean columns, List<String> found) {
    if (!columns && isWrapped(chunk)) {
      found.add(String.join(" ", chunk));
    } else {
      found.addAll(chunk);
    }
    chunk.clear();
  }

  /// Lines are wrapped when most of them end where the next word would not have fitted, or in the
  /// middle of a sentence.
  private static boolean isWrapped(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    if (lines.size() < 2 || width > LONGEST_WRAP) {
      return false;
    }
    int full = 0;
    int flowing = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int word = lines.get(i + 1).indexOf(' ');
      int needed = word < 0 ? lines.get(i + 1).length() : word;
      boolean flows = Character.isLowerCase(lines.get(i + 1).codePointAt(0));
      flowing += flows ? 1 : 0;
      full += flows || lines.get(i).length() + 1 + needed >= width ? 1 : 0;
    }
    boolean mostly = full * 3 >= (lines.size() - 1) * 2;
    return flowing == lines.size() - 1 || (mostly && width >= SHORTEST_WRAP);
  }

  private static boolean mixesIndents(String raw) {
    int indented = 0;
    int flush = 0;
    for (String line : raw.split("\n", -1)) {
      if (!line.isBlank()) {
        indented += indent(line) >= INDENT ? 1 : 0;
        flush += indent(line) < INDENT ? 1 : 0;
      }
    }
    return indented > 0 && flush > 0;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at += 1;
    }
    return at > 0 && line.charAt(0) == '\t' ? INDENT : at;
  }

  private static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(unit);
      }
    }
    return line.toString();
  }
}

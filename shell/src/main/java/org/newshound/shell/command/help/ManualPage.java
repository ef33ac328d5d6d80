package org.newshound.shell.command.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.newshound.Newshound;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;
import org.newshound.shell.terminal.text.StyledLine;

/// The manual page, in the language of `man`.
public final class ManualPage {
  private static final List<String> CODES =
      List.of(
          "0 something was found, or done",
          "1 nothing was found",
          "2 a query has no meaning, or a line of a script",
          "3 an answer was cut off by a limit; what there is was printed",
          "64 the command line has no meaning",
          "66 an index or input is not there",
          "69 there is no Java 21 or newer",
          "73 an index or file cannot be made",
          "74 reading or writing failed, or an index is damaged",
          "75 the index is being written by another newshound");

  private static final List<String> VARIABLES =
      List.of(
          "NEWSHOUND_INDEX where the articles are when no argument says so",
          "NEWSHOUND_OPTS options that are always wanted; those of the command line win",
          "NEWSHOUND_JAVA the Java to run on: its folder or its program",
          "NEWSHOUND_JAVA_OPTS options for that Java",
          "NEWSHOUND_CACHE off: keep no cache for faster starts",
          "NO_COLOR no color; CLICOLOR_FORCE=1 color always");

  private final List<String> page = new ArrayList<>();

  private ManualPage() {}

  public static List<StyledLine> lines() {
    ManualPage manual = new ManualPage();
    manual.write();
    return manual.page.stream().map(line -> StyledLine.of(line)).toList();
  }

  private void write() {
    page.add(".TH NEWSHOUND 1 \"\" \"Newshound " + Newshound.version() + "\" \"User commands\"");
    section("NAME", "newshound \\- search news articles");
    section(
        "SYNOPSIS",
        ".B newshound\n[\\fIOPTION\\fR...] [\\fIWHERE\\fR [\\fIQUERY\\fR...]]",
        ".br\n.B newshound\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]");
    section(
        "DESCRIPTION",
        "Reads news articles, finds them by words, phrases and fields, and shows them.",
        "\\fIWHERE\\fR is a folder or file of articles, which is brought into an index first, or an"
            + " index. With a query one answer is printed. Without one a shell opens; where"
            + " standard input is no terminal, its lines are done one after the other.");
    section("COMMANDS");
    for (Verb verb : Verb.values()) {
      entry(verb.usage().substring("newshound ".length()), verb.summary() + own(verb));
    }
    section("OPTIONS");
    for (Flag flag : Flag.values()) {
      entry(
          String.join(", ", flag.spellings()) + (flag.takesValue() ? ' ' + flag.argument() : ""),
          flag.summary());
    }
    section("QUERIES");
    entry("night train", "both words");
    entry("\"night train\" -strike", "the phrase, without the word");
    entry("headline:ferry OR bridge", "a word of a field, or another word");
    section("EXIT STATUS");
    for (String code : CODES) {
      entry(code.substring(0, code.indexOf(' ')), code.substring(code.indexOf(' ') + 1));
    }
    section("ENVIRONMENT");
    for (String variable : VARIABLES) {
      entry(
          variable.substring(0, variable.indexOf(' ')),
          variable.substring(variable.indexOf(' ') + 1));
    }
  }

  private static String own(Verb verb) {
    String own =
        Arrays.stream(Flag.values())
            .filter(flag -> verb.flags().contains(flag) && !Flag.COMMON.contains(flag))
            .map(flag -> "--" + flag.label())
            .collect(Collectors.joining(" "));
    return own.isEmpty() ? "" : " (" + own + ")";
  }

  private void section(String name, String... paragraphs) {
    page.add(".SH " + name);
    boolean first = true;
    for (String paragraph : paragraphs) {
      if (!first && !paragraph.startsWith(".")) {
        page.add(".PP");
      }
      first = false;
      page.addAll(paragraph.lines().toList());
    }
  }

  private void entry(String what, String meaning) {
    page.add(".TP");
    page.add("\\fB" + escaped(what) + "\\fR");
    page.add(escaped(meaning));
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}

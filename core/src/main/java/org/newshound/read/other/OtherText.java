package org.newshound.read.other;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newshound.read.Head;

/// Tells characters that are no prose: rules for robots, logs, programs, style sheets.
final class OtherText {
  private static final int LINES = 40;
  private static final int LINE_CHARS = 500;
  private static final int LOG_LINES = 3;
  private static final double MOST = 0.8;

  private static final Set<String> FOR_MACHINES =
      Set.of("robots.txt", "ads.txt", "app-ads.txt", "security.txt", "humans.txt");

  private static final Pattern ROBOTS =
      Pattern.compile(
          "(?i)(user-agent|disallow|allow|sitemap|crawl-delay|host|clean-param|content-signal)\\s*:.*");
  private static final Pattern SELLERS =
      Pattern.compile("(?i)[\\w.-]+\\.[a-z]{2,},\\s*[^,]+,\\s*(direct|reseller)\\b.*");
  private static final Pattern LOG =
      Pattern.compile(
          "(\\S{1,100} \\S{1,60} \\S{1,60} \\[\\d{1,2}/\\w{3}/\\d{4}:.*)"
              + "|(\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d\\S{0,12}\\]?\\s.*"
              + "\\b(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\\b.*)"
              + "|(\\[?(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\\]?:? .*)"
              + "|(\\w{3} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\S{1,60} \\S{1,60}(\\[\\d+\\])?: .*)");
  private static final Pattern CDX = Pattern.compile("\\S{1,500}\\)\\S{0,2000} \\d{14} .*");
  private static final Pattern STYLE =
      Pattern.compile(
          "(@(charset|import|media|font-face|use|namespace)\\b.*)"
              + "|([.#@:*\\w][^{};]{0,300}\\{\\s*([\\w-]{1,40}\\s*:[^;{}]{1,400};?\\s*)*\\}?.*)",
          Pattern.DOTALL);
  private static final Pattern PROGRAM =
      Pattern.compile(
          "([!(;+]{0,2}\\(?(async )?function\\b\\s*[\\w$]{0,60}\\s*\\(.*)"
              + "|(['\"]use (strict|client)['\"].*)"
              + "|((var|let|const)\\s+[\\w${\\[][^\\n]{0,200}=.*)"
              + "|(import\\b[^\\n]{0,200}['\"][^\\n]{0,200}['\"];?.*)"
              + "|((window|document|self|globalThis|module|exports|define|require|jQuery|\\$)"
              + "\\s*[.(\\[=].*)"
              + "|(\\(\\s*\\(?[\\w$, ]{0,60}\\)?\\s*=>.*)",
          Pattern.DOTALL);
  private static final Pattern CODE_LINE = Pattern.compile("[;{}]\\s*(\n|$)");

  private OtherText() {}

  static Optional<Kind> of(Head head) {
    String text = head.text().strip();
    if (text.startsWith("<?php") || text.startsWith("<?=") || text.startsWith("<%@")) {
      return Optional.of(Kind.likely("a program that makes pages"));
    }
    if (text.startsWith("#!/")) {
      return Optional.of(Kind.likely("a program"));
    }
    List<String> lines = lines(text);
    if (FOR_MACHINES.contains(head.name().toLowerCase(Locale.ROOT))
        || all(lines, ROBOTS)
        || all(lines, SELLERS)) {
      return Optional.of(Kind.likely("a list for robots or advertisers"));
    }
    if (text.startsWith("CDX N b ") || all(lines, CDX)) {
      return Optional.of(Kind.likely("the index of a web archive (CDX)"));
    }
    if (lines.size() >= LOG_LINES && most(lines, LOG.asMatchPredicate())) {
      return Optional.of(Kind.likely("a log"));
    }
    return code(head, text);
  }

  private static Optional<Kind> code(Head head, String text) {
    String code = behindComments(text);
    String near = code.substring(0, Math.min(code.length(), 4 * LINE_CHARS));
    boolean commented = code.length() < text.length();
    boolean sheet = head.isNamed(".css", ".scss", ".less");
    if ((sheet && (code.isEmpty() || code.indexOf('{') >= 0)) || isStyle(near)) {
      return Optional.of(Kind.likely("a style sheet"));
    }
    boolean named = head.isNamed(".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx");
    if ((named && (commented || code.indexOf('(') >= 0 || code.indexOf('=') >= 0))
        || (PROGRAM.matcher(near).matches() && CODE_LINE.matcher(near).find())) {
      return Optional.of(Kind.likely("a program (JavaScript)"));
    }
    return Optional.empty();
  }

  private static String behindComments(String text) {
    int at = 0;
    while (at < text.length()) {
      String end = text.startsWith("/*", at) ? "*/" : text.startsWith("//", at) ? "\n" : "";
      if (end.isEmpty() && !Character.isWhitespace(text.charAt(at))) {
        return text.substring(at);
      }
      int found = text.indexOf(end, at);
      at = end.isEmpty() ? at + 1 : found < 0 ? text.length() : found + end.length();
    }
    return "";
  }

  /// A style sheet has blocks of `name: value;` behind selectors.
  private static boolean isStyle(String near) {
    return STYLE.matcher(near).matches()
        && near.indexOf('{') > 0
        && near.indexOf(':') > 0
        && (near.indexOf('}') > 0 || near.indexOf(';') > 0);
  }

  /// Returns the first lines that say anything: no blank ones and no comments.
  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.substring(0, Math.min(line.length(), LINE_CHARS)).strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .limit(LINES)
        .toList();
  }

  private static boolean all(List<String> lines, Pattern pattern) {
    return !lines.isEmpty() && lines.stream().allMatch(pattern.asMatchPredicate());
  }

  private static boolean most(List<String> lines, Predicate<String> predicate) {
    return lines.stream().filter(predicate).count() >= MOST * lines.size();
  }
}

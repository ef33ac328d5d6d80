package org.newshound.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.query.Diagnostic.Severity;

/// Collects what is odd about one query. Each kind of oddity has one method, which knows its code,
/// its severity and its words.
final class Diagnostics {
  /// After so many of one code a reader has understood.
  private static final int MAX_OF_A_CODE = 8;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  List<Diagnostic> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Diagnostic::start)).toList();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  void unclosedQuote(int at) {
    error("unclosed-quote", at, at + 1, "this quote is never closed", null);
  }

  void unclosedParen(int at) {
    error("unclosed-paren", at, at + 1, "this bracket is never closed", null);
  }

  void unmatchedParen(int at) {
    error("unmatched-paren", at, at + 1, "this bracket closes nothing", "");
  }

  void unknownField(String name, QueryField nearest, int start) {
    String all =
        Arrays.stream(QueryField.values()).map(QueryField::label).collect(Collectors.joining(" "));
    String message =
        "no field \"%s\". Did you mean %s? Fields: %s".formatted(name, nearest.label(), all);
    error("unknown-field", start, start + name.length(), message, nearest.label());
  }

  void tooDeep(int start, int end) {
    String message =
        "operators and brackets are nested more than %d deep; some were left out"
            .formatted(QueryParser.MAX_DEPTH);
    error("too-deep", start, end, message, null);
  }

  void tooLong(int start, int end) {
    String message =
        String.format(
            Locale.ROOT,
            "more than %d words and phrases, or %,d characters in them; the rest was left out",
            QueryParser.MAX_LEAVES,
            QueryParser.MAX_CHARS);
    error("too-long", start, end, message, null);
  }

  void nothingBefore(String operator, int start, int end) {
    warning("dangling-operator", start, end, "nothing stands before " + operator, null);
  }

  void nothingAfter(String operator, int start, int end) {
    warning("dangling-operator", start, end, "nothing stands after " + operator, null);
  }

  void distanceClamped(int start, int end) {
    String limit = String.format(Locale.ROOT, "%,d", ArticleQuery.Phrase.MAX_SLOP);
    String message = "a distance is at most " + limit + ", so " + limit + " is taken";
    warning("distance-clamped", start, end, message, "~" + ArticleQuery.Phrase.MAX_SLOP);
  }

  void lowercaseOperator(String word, int start) {
    String operator = word.toUpperCase(Locale.ROOT);
    String message = "'%s' is read as a word; the operator is %s".formatted(word, operator);
    info("lowercase-operator", start, start + word.length(), message, operator);
  }

  void mixedAndOr(ArticleQuery reading, int start, int end) {
    String text = QueryPrinter.printOpen(reading);
    info("mixed-and-or", start, end, "read as " + text, text);
  }

  void ignoredPunctuation(int start, int end) {
    info("ignored-punctuation", start, end, "nothing to look for here; ignored", null);
  }

  void emptyQuery(int length) {
    info("empty-query", 0, length, "nothing to look for", null);
  }

  private void error(String code, int start, int end, String message, @Nullable String fix) {
    add(new Diagnostic(code, Severity.ERROR, start, end, message, fix));
  }

  private void warning(String code, int start, int end, String message, @Nullable String fix) {
    add(new Diagnostic(code, Severity.WARNING, start, end, message, fix));
  }

  private void info(String code, int start, int end, String message, @Nullable String fix) {
    add(new Diagnostic(code, Severity.INFO, start, end, message, fix));
  }

  private void add(Diagnostic diagnostic) {
    if (counts.merge(diagnostic.code(), 1, Integer::sum) <= MAX_OF_A_CODE) {
      found.add(diagnostic);
    }
  }
}

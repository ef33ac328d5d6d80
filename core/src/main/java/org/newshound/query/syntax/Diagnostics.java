package org.newshound.query.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Diagnostic;
import org.newshound.query.Diagnostic.Severity;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;

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

  void unknownField(String name, String nearest, int start) {
    String all =
        Arrays.stream(QueryField.values()).map(QueryField::label).collect(Collectors.joining(" "));
    String message = "no field \"%s\". Did you mean %s? Fields: %s".formatted(name, nearest, all);
    error("unknown-field", start, start + name.length(), message, nearest);
  }

  void noSuchField(String name, int start) {
    String all =
        Arrays.stream(QueryField.values()).map(QueryField::label).collect(Collectors.joining(" "));
    String message = "no field \"%s\", so this is read as words. Fields: %s".formatted(name, all);
    warning("no-such-field", start, start + name.length(), message, null);
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
            "more than %d words and phrases, or %,d characters; the rest was left out",
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

  void numberClamped(int start, int end, int taken, String fix) {
    String message =
        String.format(
            Locale.ROOT, "a number from 1 to %,d is wanted; %,d is taken", Distance.MAX, taken);
    warning("distance-clamped", start, end, message, fix);
  }

  void editsClamped(int start, int end) {
    String message = "two letters at most may differ, so 2 is taken";
    warning("distance-clamped", start, end, message, null);
  }

  void danglingProximity(String operator, int start, int end) {
    String message = operator + " needs something on both sides";
    error("dangling-proximity", start, end, message, null);
  }

  void notInProximity(String misfit, int start, int end) {
    String message = misfit + " cannot stand in a proximity; read as AND";
    error("not-in-proximity", start, end, message, "AND");
  }

  void crossFieldProximity(int start, int end) {
    String message = "no field holds what stands on both sides; read as AND";
    error("cross-field-proximity", start, end, message, "AND");
  }

  void chainTooLong(int start, int end) {
    String message =
        "more than " + QueryParser.MAX_CHAIN + " in one chain of proximity; this was left out";
    error("too-long", start, end, message, null);
  }

  void badDate(int start, int end, String what) {
    String message = what + ". Use 2025-03, 2025-03-30, 2025-03..2025-04, 7d, yesterday";
    error("bad-date", start, end, message, null);
  }

  void badLength(int start, int end) {
    String message = "no number of words. Use length:>500, length:<=100";
    error("bad-length", start, end, message, null);
  }

  void badExtra(int start, int end, String what) {
    String message = what + ". Use extra.tenant:7, extra.tenant:\"a b\", extra.priority:2..5";
    error("bad-extra", start, end, message, null);
  }

  void literalExtra(int start, int end) {
    String message = "values of extra fields are compared whole; * and ? are ordinary characters";
    warning("literal-wildcard", start, end, message, null);
  }

  void emptyRange(int start, int end) {
    warning("empty-range", start, end, "the range ends before it begins: nothing is in it", null);
  }

  void badBoost(int start, int end) {
    warning("bad-boost", start, end, "a boost is a number above 0, such as ^2; ignored", "");
  }

  void shortWildcard(int start, int end) {
    String message = "a wildcard needs two letters or digits beside it; read without it";
    warning("short-wildcard", start, end, message, null);
  }

  void stemlessWildcard(int start, int end, String shorter) {
    String message =
        "a wildcard stands for words that begin exactly so; %s finds other forms too"
            .formatted(shorter);
    info("stemless-wildcard", start, end, message, shorter);
  }

  void allStopwords(int end, @Nullable String fix) {
    String message = "all words are very common ones; quotes find them in this order";
    info("all-stopwords", 0, end, message, fix);
  }

  void literalWildcard(int start, int end) {
    String message = "in quotes, * and ? are ordinary characters";
    warning("literal-wildcard", start, end, message, null);
  }

  void tooManyFuzzy(int start, int end) {
    String message = "more than " + QueryParser.MAX_FUZZY + " words with ~; read without it";
    warning("too-many-fuzzy", start, end, message, null);
  }

  void lexisTruncation(String stem, int start, int end) {
    info("lexis-truncation", start, end, "! is no wildcard here; * is", stem + "*");
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

package org.newshound.shell.command.line;

import java.util.List;
import java.util.Optional;

/// What the command line asks for.
public sealed interface Command {

  /// Print the articles of files.
  record Read(List<String> paths) implements Command {}

  /// Bring an index up to date with files.
  record Index(String index, List<String> paths) implements Command {}

  /// Answer one query.
  record Search(String where, String query) implements Command {}

  /// Answer many queries.
  record Batch(String where, String queries) implements Command {}

  /// Measure how well judged queries are answered.
  record Eval(String where, String queries, String judgments) implements Command {}

  /// Print articles.
  ///
  /// @param raw whether the text is printed as its source has it
  /// @param force whether that is printed on a terminal too
  record Show(String where, List<String> ids, boolean raw, boolean force) implements Command {}

  /// Print all articles.
  record Export(String where) implements Command {}

  /// Print the figures of an index.
  record Stats(String where) implements Command {}

  /// Count the values of fields among the articles that a query finds.
  record Facets(String where, String query) implements Command {}

  /// Say why an article matches a query.
  record Explain(String where, String id, String query) implements Command {}

  /// Compare the files of an index with their checksums.
  record Verify(String where) implements Command {}

  /// Remove articles: those of ids, or those that a query finds.
  record Delete(String where, List<String> ids, String query) implements Command {}

  /// Print a script that makes a shell complete the command line.
  record Completion(CompletionShell shell) implements Command {}

  /// Print the manual page.
  record Manual() implements Command {}

  /// Print what a query is understood as.
  record Parse(String query) implements Command {}

  /// Talk about an index: with a person at a terminal, else with the script on standard input.
  ///
  /// @param where the place; empty when there is no index yet, for a person alone
  record Interactive(String where) implements Command {}

  /// Do what the lines of a script say.
  ///
  /// @param file the file with the script
  record Script(String where, String file) implements Command {}

  /// Do what lines say.
  record Lines(String where, List<String> lines) implements Command {}

  /// Explain the program, or one of its commands.
  record Help(Optional<Verb> topic) implements Command {}

  /// Print the version.
  record Version() implements Command {}
}

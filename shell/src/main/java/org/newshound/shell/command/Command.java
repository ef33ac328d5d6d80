package org.newshound.shell.command;

import java.util.List;
import java.util.Optional;

/// What the command line asks for.
sealed interface Command {

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
  record Show(String where, List<String> ids) implements Command {}

  /// Print all articles.
  record Export(String where) implements Command {}

  /// Print the figures of an index.
  record Stats(String where) implements Command {}

  /// Print what a query is understood as.
  record Parse(String query) implements Command {}

  /// Talk about an index: with a person at a terminal, else with a script.
  record Talk(String where) implements Command {}

  /// Explain the program, or one of its commands.
  record Help(Optional<Verb> topic) implements Command {}

  /// Print the version.
  record Version() implements Command {}
}

package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.IngestProgress;
import org.newshound.ingest.IngestReport;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Order;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.terminal.text.StyledLine;

/// How a conversation shows itself.
public interface Display {
  /// A page of hits.
  ///
  /// @param query the query in canonical form
  /// @param order which hits come first
  /// @param narrowed what the answer is narrowed to, in words
  /// @param fitted whether a person wants no more of it than a screenful
  record Page(String query, SearchResult result, Order order, String narrowed, boolean fitted) {
    /// Returns its hits; that they were cut off is told when the command has ended.
    public List<Hit> hits() {
      return result.hits().soFar(stopped -> {});
    }
  }

  /// An article to be read.
  ///
  /// @param place what it is, such as `1 of 312`
  /// @param rank its place among the hits, or 0 when it is none of them
  /// @param before whether there is one before it
  /// @param after whether there is one after it
  record Reading(MarkedArticle article, String place, int rank, boolean before, boolean after) {}

  /// Where a reader wants to go from an article.
  enum Move {
    AWAY,
    BEFORE,
    AFTER
  }

  /// Says whether pages of hits show passages of their articles.
  boolean showsPassages();

  /// Shows a page of hits and returns how many of them were shown.
  int hits(Page page);

  /// Says how many hits there are and shows none of them.
  void count(Page page) throws IOException;

  /// Shows the whole of an answer.
  ///
  /// @param form the form that was asked for, if one was
  void whole(Page page, Optional<OutputMode> form) throws IOException;

  /// Says that nothing was found, and what could be.
  ///
  /// @param articles how many articles there are to find something in
  /// @param unfiltered how many articles there are without a filter, by what that is
  void noHits(Page page, long articles, Map<String, Long> unfiltered);

  /// Says that an answer was cut off.
  ///
  /// @param reason why
  void cutOff(String reason);

  /// Returns how long whoever reads answers waits for one, unless it was said.
  Duration patience();

  /// Shows what was counted; the values are numbered from 1.
  void facets(List<Facet> facets);

  /// Says what was odd about a query.
  void diagnostics(String typed, ParsedQuery parsed);

  /// Shows what a query was understood as.
  void parsed(String typed, ParsedQuery parsed);

  /// Shows an article.
  Move article(Reading reading) throws IOException;

  /// Opens a link where there is something to open it with, else shows it.
  void link(String url);

  /// Shows anything else.
  ///
  /// @param title what it is, for when it is paged
  void show(String title, List<StyledLine> lines) throws IOException;

  /// Shows rows of cells.
  ///
  /// @param title what they are
  void table(String title, List<List<String>> rows) throws IOException;

  /// Shows rows of cells of which the last ones matter most.
  ///
  /// @param title what they are
  void latest(String title, List<List<String>> rows) throws IOException;

  /// Runs something that takes long and shows how far it is.
  IngestReport progress(LongWork work) throws IOException;

  /// Something that takes long.
  @FunctionalInterface
  interface LongWork {
    /// Runs it.
    ///
    /// @param show takes how far it is
    IngestReport run(Consumer<IngestProgress> show) throws IOException;
  }

  /// Sends results to a file from now on, or back to where they were shown at first.
  ///
  /// @param path the file; null for back
  void output(@Nullable Path path) throws IOException;

  /// Shows a line before it is done.
  void echo(String line);

  /// Says where the lines come from that are done now; empty when a person types them.
  void place(String where);

  /// Says something worth knowing.
  void note(String text);

  /// Says what Enter does now.
  void offer(String text);

  /// Asks whether to go on.
  boolean confirms(String question) throws IOException;

  /// Returns whether the reader wants what runs to stop.
  boolean interrupted();

  /// Returns what was typed before, or nothing where that is not remembered.
  List<String> history();

  /// Forgets what was typed before.
  void forget() throws IOException;

  /// Says why something could not be done.
  ///
  /// @param column where in the line that was typed, from 0
  void problem(String message, int column);
}

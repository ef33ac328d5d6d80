package org.newshound.shell.settings;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.facet.FacetRequest;
import org.newshound.shell.terminal.ColorChoice;

/// What the options of the command line say.
///
/// @param said the names of the options that were given; the others say what is usual
/// @param limit how many hits at most
/// @param offset how many of the best hits to pass over
/// @param order which hits come first
/// @param scoring what counts beside the words of a query
/// @param exactTotal whether all hits are counted
/// @param count whether the number of hits is all that is wanted
/// @param facets what to count
/// @param snippets how many snippets a hit has at most
/// @param matching how queries are taken
/// @param relaxation what to do when nothing is found
/// @param timeout how long a search may take, or null when it was not said
/// @param period what dates articles may have, or null for any
/// @param output in which form, or null when it was not said
/// @param fields the parts of hits to print, all when there are none
/// @param csvSafe whether cells that a spreadsheet would compute get an apostrophe
/// @param color when color is used
/// @param pager how what is tall is paged, as the setting has it, or null when it was not said
/// @param width how many columns to draw for, or 0 for those of the terminal
/// @param ingest how files are read
/// @param all whether hidden articles are printed too
/// @param provenance whether it is printed where each value was found
/// @param lenient whether a faulty query is repaired and run
/// @param exitZero whether finding nothing is no reason for the exit code 1
/// @param config whether the file of settings counts
/// @param history whether lines are remembered
/// @param quiet whether only results and errors are printed
/// @param verbose whether more is told, such as where a fault came from
public record Options(
    Set<String> said,
    int limit,
    int offset,
    Order order,
    Scoring scoring,
    boolean exactTotal,
    boolean count,
    List<FacetRequest> facets,
    int snippets,
    MatchOptions matching,
    Relaxation relaxation,
    @Nullable Duration timeout,
    @Nullable ArticleQuery period,
    @Nullable OutputMode output,
    List<String> fields,
    boolean csvSafe,
    ColorChoice color,
    @Nullable String pager,
    int width,
    IngestOptions ingest,
    boolean all,
    boolean provenance,
    boolean lenient,
    boolean exitZero,
    boolean config,
    boolean history,
    boolean quiet,
    boolean verbose) {
  /// Copies the names.
  public Options {
    said = Set.copyOf(said);
  }

  /// Returns a request for the answer to a query, within the period.
  public SearchRequest request(ArticleQuery query) {
    return SearchRequest.of(period == null ? query : QueryFilters.kept(query, List.of(period)))
        .withOrder(order)
        .withScoring(scoring)
        .withOffset(offset)
        .withLimit(limit)
        .withSnippets(snippets)
        .withExactTotal(exactTotal)
        .withFacets(facets)
        .withRelaxation(relaxation)
        .withLimits(limits());
  }

  /// Returns what a search of a script may cost.
  public SearchLimits limits() {
    return SearchLimits.DEFAULT.withTime(timeout == null ? SearchTimeout.OF_A_SCRIPT : timeout);
  }

  /// Returns the form to print in.
  ///
  /// @param usual the form when none was asked for
  public OutputMode mode(OutputMode usual) {
    return output == null ? usual : output;
  }
}

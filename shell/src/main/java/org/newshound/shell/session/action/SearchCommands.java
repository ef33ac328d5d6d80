package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Order;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Narrowing;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Display;
import org.newshound.shell.output.ExportFormat;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.SortOrder;

/// Commands that search: they keep the last answer and show it page by page.
public final class SearchCommands {
  private final SessionContext session;
  private final AnswerSearcher searcher;
  private final QueryFilters filters;
  private String lastQuery = "";
  private @Nullable Answer answer;
  private @Nullable Offer offer;
  private boolean found;
  private int faults;

  public SearchCommands(SessionContext session, AnswerSearcher searcher, QueryFilters filters) {
    this.session = session;
    this.searcher = searcher;
    this.filters = filters;
  }

  /// What Enter does now.
  ///
  /// @param query what to look for instead
  record Offer(ParsedQuery query) {}

  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  public boolean found() {
    return found;
  }

  /// Returns how many queries had no meaning.
  public int faults() {
    return faults;
  }

  /// Finds what was typed and shows the first page.
  public void find(String typed) throws IOException {
    lastQuery = typed;
    offer = null;
    SortOrder.Typed sorted = SortOrder.in(typed);
    if (!sorted.fault().isEmpty()) {
      faults++;
      session.display().problem(sorted.fault(), sorted.column());
      return;
    }
    ParsedQuery parsed = session.matching().parse(sorted.text());
    session.display().diagnostics(typed, parsed);
    if (parsed.hasErrors() && !session.options().lenient()) {
      faults++;
      offerInsteadOf(sorted.text());
      return;
    }
    find(parsed, sorted.order());
  }

  /// Enter finds what was probably meant.
  private void offerInsteadOf(String typed) {
    Optional<ParsedQuery> mended = QueryParser.mended(typed);
    if (mended.isPresent()) {
      offer = new Offer(mended.get());
      session.display().offer("Enter finds " + mended.get().canonicalText());
    }
  }

  /// Repeats the last query, with more words appended if there are any.
  public void again(String more) throws IOException {
    if (lastQuery.isEmpty()) {
      throw CommandException.fault("There is no query yet.");
    }
    if (more.isEmpty()) {
      find(lastQuery);
    } else {
      String typed = lastQuery + ' ' + more;
      session.display().note(typed);
      find(typed);
    }
  }

  /// Does what was offered, or shows the next page, if there is either.
  public void enter() throws IOException {
    Offer offered = offer;
    if (offered != null) {
      offer = null;
      find(offered.query(), Optional.empty());
    } else if (answer != null && !answer.ended()) {
      next();
    }
  }

  /// Forgets the last answer, but not the query.
  void forget() {
    answer = null;
    offer = null;
  }

  /// Withdraws the offer, because something else was typed.
  public void forgetOffer() {
    offer = null;
  }

  public void next() throws IOException {
    Answer last = asked();
    if (last.ended()) {
      throw CommandException.fault("That was the last page.");
    }
    page(last, last.next());
  }

  public void previous() throws IOException {
    Answer last = asked();
    if (last.first() == 0) {
      throw CommandException.fault("This is the first page.");
    }
    page(last, Math.max(0, last.first() - limit()));
  }

  /// Shows all of the last answer, in the form that is asked for.
  public void last(String rest) throws IOException {
    Optional<String> form = Arguments.of(rest).form();
    Optional<OutputMode> mode =
        form.isPresent() ? Optional.of(ExportFormat.named(form.get())) : Optional.empty();
    Answer last = asked();
    SearchResult all = searcher.whole(last, session.settings().number(Setting.SNIPPETS));
    session.display().whole(page(last, all, false), mode);
  }

  /// Returns the last answer.
  Answer asked() throws CommandException {
    if (answer == null) {
      throw CommandException.fault("There is no answer yet; type a query first.");
    }
    return answer;
  }

  /// Narrows the last answer and shows it anew.
  void narrow(List<Narrowing> narrowings) throws IOException {
    Answer narrowed = asked().narrowed(narrowings);
    answer = narrowed;
    page(narrowed, 0);
  }

  /// Shows how a query is understood.
  public void parse(String rest) throws CommandException {
    String query = rest.strip();
    if (query.isEmpty()) {
      throw CommandException.fault("Say what to parse: " + DotCommand.PARSE.example());
    }
    ParsedQuery parsed = QueryParser.parse(query);
    faults += parsed.hasErrors() ? 1 : 0;
    session.display().parsed(query, parsed);
  }

  /// Shows the last answer in another order.
  public void reorder(Order order) throws IOException {
    Answer reordered = asked().reordered(order);
    answer = reordered;
    page(reordered, 0);
  }

  private void find(ParsedQuery parsed, Optional<Order> order) throws IOException {
    int from = session.options().offset();
    Answer asked =
        new Answer(
            parsed,
            filters.on(parsed.query()),
            order.orElse(session.settings().order()),
            List.of(),
            from);
    answer = asked;
    if (session.options().count()) {
      tellCount(asked);
    } else {
      page(asked, from);
    }
  }

  private void tellCount(Answer of) throws IOException {
    SearchResult counted = searcher.search(searcher.request(of, 0, 0).withExactTotal(true));
    found |= counted.total() > 0;
    session.display().count(page(of, counted, false));
  }

  private int limit() {
    return fits() ? SearchRequest.DEFAULT_LIMIT : session.settings().number(Setting.LIMIT);
  }

  /// Returns whether a page is as long as there is room for.
  private boolean fits() {
    return session.settings().isAuto(Setting.LIMIT);
  }

  private void page(Answer of, int from) throws IOException {
    SearchResult result =
        searcher.search(searcher.request(of, from, limit()).withFacets(session.options().facets()));
    if (result.total() == 0 && result.isComplete()) {
      of.showed(from, Map.of(), 0, false);
      empty(of, result);
      return;
    }
    found |= result.total() > 0;
    tellRelaxed(of, result);
    Display.Page page = page(of, result, fits());
    int shown = session.display().hits(page);
    Map<Integer, String> hits = new LinkedHashMap<>();
    page.hits().stream().limit(shown).forEach(hit -> hits.put(hit.rank(), hit.id()));
    boolean more =
        shown > 0
            && (from + shown < result.total() || (!result.totalExact() && result.next() != null));
    of.showed(from, hits, result.total(), more);
  }

  /// Says so if a wider query than the one typed was answered.
  private void tellRelaxed(Answer of, SearchResult result) {
    ArticleQuery wider = result.relaxed();
    if (wider != null) {
      boolean pasted = Relaxation.mostLike(of.query()).isPresent();
      String found = pasted ? "are the articles most like it" : "have " + QueryPrinter.print(wider);
      session.display().note("No article has all of that; these " + found + '.');
    }
  }

  /// Returns a page of an answer.
  Display.Page page(Answer of, SearchResult result, boolean fitted) {
    String narrowed =
        of.narrowings().stream().map(FacetCommands::words).collect(Collectors.joining(", "));
    boolean alike = of.order() == Order.RELEVANCE && !of.query().isRanking();
    return new Display.Page(
        of.asked().canonicalText(), result, alike ? Order.NEWEST : of.order(), narrowed, fitted);
  }

  /// Explains why nothing was found; Enter then runs the most likely correction.
  private void empty(Answer of, SearchResult result) throws IOException {
    long articles = session.current().ask(index -> index.stats()).articles();
    session.display().noHits(page(of, result, false), articles, searcher.unfiltered(of));
    if (articles == 0) {
      return;
    }
    Optional<ArticleQuery> mostLike = Relaxation.mostLike(of.query());
    if (mostLike.isPresent()) {
      offer = new Offer(QueryParser.parse(QueryPrinter.print(mostLike.get())));
      session.display().offer("Enter finds the articles most like it");
      return;
    }
    Optional<ArticleQuery> likeliest = LikeliestQuery.insteadOf(of.query(), result.suggestions());
    if (likeliest.isPresent()) {
      String text = QueryPrinter.print(likeliest.get());
      offer = new Offer(QueryParser.parse(text));
      session.display().offer("Enter finds " + text);
    }
  }
}

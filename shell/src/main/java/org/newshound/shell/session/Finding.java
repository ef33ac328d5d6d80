package org.newshound.shell.session;

import java.io.IOException;
import java.util.Comparator;
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
import org.newshound.search.Advice;
import org.newshound.search.Completeness;
import org.newshound.search.Hit;
import org.newshound.search.Narrowing;
import org.newshound.search.Order;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// Finds articles, keeps the answer and shows it page by page.
final class Finding {
  private static final int MOST_EXPORTED = 1_000_000;

  private final Desk desk;
  private final Filters filters;
  private String lastQuery = "";
  private @Nullable Answer answer;
  private @Nullable Offer offer;
  private boolean found;
  private @Nullable Completeness cut;
  private boolean wasCut;
  private int faults;

  Finding(Desk desk, Filters filters) {
    this.desk = desk;
    this.filters = filters;
  }

  /// What Enter does now.
  ///
  /// @param query what to look for instead
  record Offer(ParsedQuery query) {}

  Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  boolean found() {
    return found;
  }

  /// Says that an answer was cut off, if one was since this was last called.
  void tellCutOff() {
    if (cut instanceof Completeness.Stopped(String reason)) {
      cut = null;
      desk.face().cutOff(reason);
    }
  }

  /// Returns whether any answer was cut off.
  boolean wasCut() {
    return wasCut;
  }

  /// Returns how many queries had no meaning.
  int faults() {
    return faults;
  }

  /// Finds what was typed and shows the first page.
  void find(String typed) throws IOException {
    lastQuery = typed;
    offer = null;
    SortOrder.Typed sorted = SortOrder.in(typed);
    if (!sorted.fault().isEmpty()) {
      faults++;
      desk.face().problem(sorted.fault(), sorted.column());
      return;
    }
    ParsedQuery parsed = desk.matching().parse(sorted.text());
    desk.face().diagnostics(typed, parsed);
    if (parsed.hasErrors() && !desk.options().lenient()) {
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
      desk.face().offer("Enter finds " + mended.get().canonicalText());
    }
  }

  /// Finds the last query once more, with more words behind it if there are any.
  void again(String more) throws IOException {
    if (lastQuery.isEmpty()) {
      throw Desk.fault("Nothing was asked yet.");
    }
    if (more.isEmpty()) {
      find(lastQuery);
    } else {
      String typed = lastQuery + ' ' + more;
      desk.face().note(typed);
      find(typed);
    }
  }

  /// Does what was offered, or shows the next page, if there is either.
  void enter() throws IOException {
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

  /// What was offered is off once something else was typed.
  void forgetOffer() {
    offer = null;
  }

  void next() throws IOException {
    Answer last = asked();
    if (last.ended()) {
      throw Desk.fault("That was the last page.");
    }
    page(last, last.next());
  }

  void previous() throws IOException {
    Answer last = asked();
    if (last.first() == 0) {
      throw Desk.fault("This is the first page.");
    }
    page(last, Math.max(0, last.first() - limit()));
  }

  /// Shows all of the last answer.
  void last(Optional<OutputMode> mode) throws IOException {
    Answer last = asked();
    SearchResult all = whole(last, desk.settings().number(Setting.SNIPPETS));
    desk.face().whole(page(last, all, false), mode);
  }

  /// Returns all hits of the last answer.
  SearchResult whole(Answer last, int snippets) throws IOException {
    long count = search(request(last, 0, 0).withExactTotal(true)).total();
    int most = (int) Math.min(MOST_EXPORTED, Math.max(1, count));
    return search(request(last, 0, most).withSnippets(snippets));
  }

  /// Returns the last answer.
  Answer asked() throws CommandException {
    if (answer == null) {
      throw Desk.fault("There is no answer yet; type a query first.");
    }
    return answer;
  }

  /// Narrows the last answer and shows it anew.
  void narrow(List<Narrowing> narrowings) throws IOException {
    Answer narrowed = asked().narrowed(narrowings);
    answer = narrowed;
    page(narrowed, 0);
  }

  /// Shows the last answer in another order.
  void reorder(Order order) throws IOException {
    Answer reordered = asked().reordered(order);
    answer = reordered;
    page(reordered, 0);
  }

  /// Returns the id of a hit, shown or not.
  Optional<String> id(Answer of, int rank) throws IOException {
    Optional<String> known = of.id(rank);
    if (known.isPresent() || rank < 1 || rank > of.total()) {
      return known;
    }
    return search(request(of, rank - 1, 1).withSnippets(0)).hits().soFar(stopped -> {}).stream()
        .findFirst()
        .map(Hit::id);
  }

  SearchRequest request(Answer of, int from, int limit) {
    Relaxation relaxation = desk.options().relaxation();
    return desk.options()
        .request(of.query())
        .withFacets(List.of())
        .withOrder(of.order())
        .withScoring(desk.settings().scoring())
        .withOffset(from)
        .withLimit(limit)
        .withSnippets(desk.face().showsPassages() ? desk.settings().number(Setting.SNIPPETS) : 0)
        .withRelaxation(relaxation == Relaxation.NONE ? Relaxation.OFFER : relaxation)
        .withNarrowings(of.narrowings())
        .withLimits(desk.limits());
  }

  SearchResult search(SearchRequest request) throws IOException {
    SearchResult result =
        desk.library().ask(index -> index.search(request, desk.face()::interrupted));
    if (!result.isComplete()) {
      cut = result.completeness();
      wasCut = true;
    }
    return result;
  }

  private void find(ParsedQuery parsed, Optional<Order> order) throws IOException {
    int from = desk.options().offset();
    Answer asked =
        new Answer(
            parsed,
            filters.on(parsed.query()),
            order.orElse(desk.settings().order()),
            List.of(),
            from);
    answer = asked;
    if (desk.options().count()) {
      tellCount(asked);
    } else {
      page(asked, from);
    }
  }

  private void tellCount(Answer of) throws IOException {
    SearchResult counted = search(request(of, 0, 0).withExactTotal(true));
    found |= counted.total() > 0;
    desk.face().count(page(of, counted, false));
  }

  private int limit() {
    return fits() ? SearchRequest.DEFAULT_LIMIT : desk.settings().number(Setting.LIMIT);
  }

  /// Says whether a page is as long as there is room for.
  private boolean fits() {
    return desk.settings().isAuto(Setting.LIMIT);
  }

  private void page(Answer of, int from) throws IOException {
    SearchResult result = search(request(of, from, limit()).withFacets(desk.options().facets()));
    if (result.total() == 0 && result.isComplete()) {
      of.showed(from, Map.of(), 0, false);
      empty(of, result);
      return;
    }
    found |= result.total() > 0;
    tellRelaxed(of, result);
    Face.Page page = page(of, result, fits());
    int shown = desk.face().hits(page);
    Map<Integer, String> hits = new LinkedHashMap<>();
    page.hits().stream().limit(shown).forEach(hit -> hits.put(hit.rank(), hit.id()));
    boolean more =
        shown > 0
            && (from + shown < result.total() || (!result.totalExact() && result.next() != null));
    of.showed(from, hits, result.total(), more);
  }

  /// A wider query than was asked is never answered in silence.
  private void tellRelaxed(Answer of, SearchResult result) {
    ArticleQuery wider = result.relaxed();
    if (wider != null) {
      boolean pasted = Relaxation.mostLike(of.query()).isPresent();
      String found = pasted ? "are the articles most like it" : "have " + QueryPrinter.print(wider);
      desk.face().note("No article has all of that; these " + found + '.');
    }
  }

  /// Returns a page of an answer.
  Face.Page page(Answer of, SearchResult result, boolean fitted) {
    String narrowed =
        of.narrowings().stream().map(Narrowings::words).collect(Collectors.joining(", "));
    boolean alike = of.order() == Order.RELEVANCE && !of.query().isRanking();
    return new Face.Page(
        of.asked().canonicalText(), result, alike ? Order.NEWEST : of.order(), narrowed, fitted);
  }

  /// Says why nothing was found; Enter tries the likeliest of what could be meant.
  private void empty(Answer of, SearchResult result) throws IOException {
    long articles = desk.library().ask(index -> index.stats()).articles();
    desk.face().noHits(page(of, result, false), articles, unfiltered(of));
    if (articles == 0) {
      return;
    }
    Optional<ArticleQuery> mostLike = Relaxation.mostLike(of.query());
    if (mostLike.isPresent()) {
      offer = new Offer(QueryParser.parse(QueryPrinter.print(mostLike.get())));
      desk.face().offer("Enter finds the articles most like it");
      return;
    }
    Optional<ArticleQuery> likeliest = likeliest(of.query(), result.advice());
    if (likeliest.isPresent()) {
      String text = QueryPrinter.print(likeliest.get());
      offer = new Offer(QueryParser.parse(text));
      desk.face().offer("Enter finds " + text);
    }
  }

  private static Optional<ArticleQuery> likeliest(ArticleQuery query, Advice advice) {
    if (advice.suggestion() != null) {
      return Optional.of(advice.suggestion().query());
    }
    return advice.conditions().stream()
        .filter(condition -> condition.without() > 0)
        .max(Comparator.comparingLong(Advice.Condition::without))
        .flatMap(condition ->
            Relaxation.withoutOne(query).stream()
                .filter(relaxed -> relaxed.dropped().equals(condition.query()))
                .map(Relaxation.Relaxed::query)
                .findFirst());
  }

  /// Counts what would be found without the narrowings; filters are conditions of the query.
  private Map<String, Long> unfiltered(Answer of) throws IOException {
    if (of.narrowings().isEmpty()) {
      return Map.of();
    }
    SearchRequest request =
        SearchRequest.of(of.query()).withLimit(0).withExactTotal(true).withLimits(desk.limits());
    SearchResult all = desk.library().ask(index -> index.search(request, desk.face()::interrupted));
    return all.total() == 0 || !all.isComplete() ? Map.of() : Map.of("narrowing", all.total());
  }
}

package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.Relaxation;
import org.newshound.search.Completeness;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.shell.settings.Setting;

/// Runs the searches of a session and remembers whether one was cut off.
public final class AnswerSearcher {
  private static final int MOST_EXPORTED = 1_000_000;

  private final SessionContext session;
  private @Nullable Completeness cut;
  private boolean wasCut;

  /// Makes a searcher.
  ///
  /// @param session the index to search and the settings to search it with
  public AnswerSearcher(SessionContext session) {
    this.session = session;
  }

  /// Says that an answer was cut off, if one was since this was last called.
  public void tellCutOff() {
    if (cut instanceof Completeness.Stopped(String reason)) {
      cut = null;
      session.display().cutOff(reason);
    }
  }

  /// Returns whether any answer was cut off.
  public boolean wasCut() {
    return wasCut;
  }

  /// Returns all hits of the last answer.
  SearchResult whole(Answer last, int snippets) throws IOException {
    long count = search(request(last, 0, 0).withExactTotal(true)).total();
    int most = (int) Math.min(MOST_EXPORTED, Math.max(1, count));
    return search(request(last, 0, most).withSnippets(snippets));
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
    Relaxation relaxation = session.options().relaxation();
    return session
        .options()
        .request(of.query())
        .withFacets(List.of())
        .withOrder(of.order())
        .withScoring(session.settings().scoring())
        .withOffset(from)
        .withLimit(limit)
        .withSnippets(
            session.display().showsPassages() ? session.settings().number(Setting.SNIPPETS) : 0)
        .withRelaxation(relaxation == Relaxation.NONE ? Relaxation.OFFER : relaxation)
        .withNarrowings(of.narrowings())
        .withLimits(session.limits());
  }

  SearchResult search(SearchRequest request) throws IOException {
    SearchResult result =
        session.current().ask(index -> index.search(request, session.display()::interrupted));
    if (!result.isComplete()) {
      cut = result.completeness();
      wasCut = true;
    }
    return result;
  }

  /// Counts what would be found without the narrowings; filters are conditions of the query.
  Map<String, Long> unfiltered(Answer of) throws IOException {
    if (of.narrowings().isEmpty()) {
      return Map.of();
    }
    SearchRequest request =
        SearchRequest.of(of.query()).withLimit(0).withExactTotal(true).withLimits(session.limits());
    SearchResult all =
        session.current().ask(index -> index.search(request, session.display()::interrupted));
    return all.total() == 0 || !all.isComplete() ? Map.of() : Map.of("narrowing", all.total());
  }
}

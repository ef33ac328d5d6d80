package org.newshound.shell.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Published;
import org.newshound.index.WritableIndex;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.shell.session.action.CurrentIndex;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.terminal.editor.Assistant.Choice;

class DateCompleterTest {
  private WritableIndex index;
  private DateCompleter dates;

  @BeforeEach
  void write() throws IOException {
    index = Newshound.inMemory();
    for (String day : List.of("2023-05-01", "2024-02-28", "2024-03-01", "2024-03-01")) {
      index.put(
          Article.builder()
              .id(day + index.stats().articles() + Math.random())
              .published(Published.of(day, Published.Precision.DAY, day, Published.Kind.PUBLISHED))
              .body(List.of(Block.paragraph("A gull.")))
              .build());
    }
    index.refresh();
    QueryCounter counting =
        new QueryCounter(
            new CurrentIndex(null), new QueryFilters(), () -> new MatchOptions(false, Set.of())) {
          @Override
          SearchResult search(SearchRequest request) throws IOException {
            return index.search(SearchRequest.of(request.query()).withFacets(request.facets()));
          }
        };
    dates = new DateCompleter(counting, () -> Instant.parse("2024-03-02T10:00:00Z"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void yearsMonthsAndWordsOfTimeAreProposedWithTheirCounts() {
    assertThat(texts("ferry date:"))
        .containsExactly(
            "2024 3 articles",
            "2023 1 article",
            "2024-03 2 articles",
            "2024-02 1 article",
            "2023-05 1 article",
            "today 0 articles",
            "yesterday 2 articles",
            "7d 3 articles",
            "30d 3 articles");
  }

  @Test
  void aYearThatWasBegunLeadsToItsMonths() {
    assertThat(texts("since:2024-")).containsExactly("2024-03 2 articles", "2024-02 1 article");
    assertThat(dates.choices("date:2023..20").start()).isEqualTo("date:2023..".length());
    assertThat(texts("date:y")).containsExactly("yesterday 2 articles");
  }

  @Test
  void onlyWhereADateStandsIsOneProposed() {
    assertThat(DateCompleter.isAtEndOf("update:")).isFalse();
    assertThat(DateCompleter.isAtEndOf("date: ")).isFalse();
    assertThat(DateCompleter.isAtEndOf("(ferry since:20")).isTrue();
  }

  private List<String> texts(String query) {
    return dates.choices(query).words().stream().map(DateCompleterTest::text).toList();
  }

  private static String text(Choice choice) {
    return choice.text() + ' ' + choice.note();
  }
}

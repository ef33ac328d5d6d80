package org.newshound.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexListener;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completion;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Cursor;
import org.newshound.search.Hit;
import org.newshound.search.Order;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;

/// The examples of core/docs/embedding.md, which shows what stands between their marks.
final class EmbeddingExamples {
  private EmbeddingExamples() {}

  // example: import
  /// A story as a program of your own has it.
  record Story(String key, String title, String author, LocalDate day, String text) {}

  static Article article(Story story) {
    return Article.builder()
        .id(story.key())
        .headline(story.title())
        .byline(Byline.unparsed(story.author()))
        .published(Published.of(story.day(), story.day().toString(), Published.Kind.PUBLISHED))
        .source(new Source("Tide Post", 1))
        .body(List.of(Block.paragraph(story.text())))
        .build();
  }

  static void importAll(List<Story> stories, Path folder) throws IOException {
    try (WritableIndex index =
        Newshound.open(folder, IndexOptions.DEFAULT.withCommitOnClose(true))) {
      index.put(stories.stream().map(EmbeddingExamples::article).toList());
    }
  }

  // end

  // example: paging
  /// A page of hits, and what the address of the next page carries; empty on the last one.
  record Page(List<String> headlines, String next) {}

  static Page page(ArticleIndex index, String typed, String after) throws IOException {
    SearchRequest request =
        SearchRequest.of(typed).withOrder(Order.NEWEST).withLimit(2).withSnippets(0);
    SearchResult found =
        index.search(after.isEmpty() ? request : request.withAfter(Cursor.of(after)));
    Cursor next = found.next();
    return new Page(
        found.hits().complete().stream().map(Hit::headline).toList(),
        next == null ? "" : next.text());
  }

  // end

  // example: nrt
  static WritableIndex openNearRealTime(Path folder) throws IOException {
    IndexListener listener =
        new IndexListener() {
          @Override
          public void slowSearch(SearchRequest request, SearchResult result) {
            System.getLogger("search").log(System.Logger.Level.WARNING, "slow: {0}", request);
          }
        };
    return Newshound.open(
        folder,
        IndexOptions.DEFAULT
            .withRefreshEvery(Duration.ofMillis(200))
            .withCommitOnClose(true)
            .withListener(listener));
  }

  // end

  // example: tenant
  /// Puts a story in for a tenant, with what the program knows of it besides.
  static void put(WritableIndex index, String tenant, int priority, Story story)
      throws IOException {
    index.put(
        article(story).toBuilder()
            .id(tenant + "/" + story.key())
            .extra("tenant", tenant)
            .extra("priority", priority)
            .build());
  }

  /// Finds what readers of a tenant may see and what is urgent, and counts it by priority.
  static SearchResult searchUrgent(ArticleIndex index, String tenant, String typed)
      throws IOException {
    ArticleQuery own = ArticleQuery.extra("tenant", tenant);
    ArticleQuery urgent = ArticleQuery.extraRange("priority", 1, 3);
    return index.search(
        SearchRequest.of(typed)
            .withFilter(ArticleQuery.and(List.of(own, urgent)))
            .withFacets(List.of(new FacetRequest(new FacetName.Extra("priority"), 5))));
  }

  // end

  // example: filter
  /// Finds what a reader may see: stories of their paper, of some days where they are.
  static SearchResult search(
      ArticleIndex index, String typed, String paper, LocalDate first, LocalDate last, ZoneId zone)
      throws IOException {
    ArticleQuery own =
        new ArticleQuery.Fielded(QueryField.SOURCE, new ArticleQuery.Phrase(paper, 0));
    return index.search(
        SearchRequest.of(QueryParser.parse(typed).query())
            .withFilter(ArticleQuery.and(List.of(own, ArticleQuery.dated(first, last, zone)))));
  }

  // end

  // example: backup
  static void backUp(WritableIndex index, Path folder) throws IOException {
    index.commit();
    try (IndexSnapshot snapshot = index.snapshot()) {
      snapshot.copyTo(folder);
    }
    Newshound.verify(folder);
  }

  // end

  // example: html
  static String html(Hit hit) {
    String title = Snippet.html(hit.headline(), hit.headlineMarks(), "<b class=\"hit\">", "</b>");
    String passages =
        hit.snippets().stream()
            .map(snippet -> "<p>" + snippet.html() + "</p>")
            .collect(Collectors.joining());
    return "<h2>" + title + "</h2>" + passages;
  }

  // end

  // example: suggestions
  static List<String> suggestions(ArticleIndex index, String typed) throws IOException {
    CompletionRequest request =
        CompletionRequest.of(QueryField.TEXT, typed).withLimit(5).withBudget(Duration.ofMillis(50));
    return index.complete(request).found().stream().map(Completion::text).toList();
  }

  // end

  // example: replica
  /// Opens an index that another process writes, and follows its commits.
  static ArticleIndex openReplica(Path folder) throws IOException {
    return Newshound.openReadOnly(
        folder, IndexOptions.DEFAULT.withRefreshEvery(Duration.ofSeconds(1)));
  }

  // end

  // example: words
  /// A query made by a program: all words of a name, in the byline or the headline.
  static ArticleQuery about(String name) {
    ArticleQuery words = QueryParser.allWords(name).query();
    List<ArticleQuery> anywhere = new ArrayList<>();
    for (QueryField field : List.of(QueryField.BYLINE, QueryField.HEADLINE)) {
      anywhere.add(new ArticleQuery.Fielded(field, words));
    }
    return ArticleQuery.or(anywhere);
  }

  // end
}

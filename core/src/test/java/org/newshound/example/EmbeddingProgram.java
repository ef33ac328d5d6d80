package org.newshound.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.newshound.example.EmbeddingExamples.Page;
import org.newshound.example.EmbeddingExamples.Story;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;

/// Runs every example of core/docs/embedding.md as a program of its own would, and prints a line
/// for each; [ModulePathIT] starts it.
final class EmbeddingProgram {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final List<Story> STORIES =
      List.of(
          new Story("a", "Gulls leave the quay", "Ann Ro", DAY, "Gulls & terns left."),
          new Story("b", "Gulls return", "Ann Ro", DAY.plusDays(1), "They came back."),
          new Story("c", "No gulls today", "Bo Ek", DAY.plusDays(2), "The quay is empty."));

  private EmbeddingProgram() {}

  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    Path folder = home.resolve("index");
    EmbeddingExamples.importAll(STORIES, folder);
    try (ArticleIndex replica = EmbeddingExamples.openReplica(folder)) {
      Page first = EmbeddingExamples.page(replica, "gulls", "");
      print("import, replica", replica.stats().articles());
      print("paging", EmbeddingExamples.page(replica, "gulls", first.next()).headlines());
      print(
          "filter",
          EmbeddingExamples.search(
                  replica, "gulls", "Tide Post", DAY, DAY.plusDays(1), ZoneId.of("UTC"))
              .total());
      Hit hit = replica.search("terns").hits().complete().getFirst();
      print("html", EmbeddingExamples.html(hit));
      print("suggestions", EmbeddingExamples.suggestions(replica, "gul"));
      print("words", replica.search(SearchRequest.of(EmbeddingExamples.about("Bo Ek"))).total());
    }
    try (WritableIndex index = EmbeddingExamples.openNearRealTime(folder)) {
      EmbeddingExamples.put(index, "7", 2, STORIES.getFirst());
      EmbeddingExamples.put(index, "8", 2, STORIES.getLast());
      index.refresh();
      print(
          "nrt, tenant",
          EmbeddingExamples.searchUrgent(index, "7", "gulls").hits().complete().stream()
              .map(Hit::id)
              .toList());
      EmbeddingExamples.backUp(index, home.resolve("backup"));
    }
    try (ArticleIndex backup = EmbeddingExamples.openReplica(home.resolve("backup"))) {
      print("backup", backup.stats().articles());
    }
  }

  private static void print(String example, Object what) {
    System.out.println(example + ": " + what);
  }
}

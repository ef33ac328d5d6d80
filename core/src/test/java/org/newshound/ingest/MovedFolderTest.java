package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;

/// A folder of articles with its index in `.newshound` is a world of its own.
class MovedFolderTest {
  @TempDir private Path temp;

  @Test
  void aMovedFolderIsTheSameArchiveAndNothingIsReadAgain() throws IOException {
    Path before = folder("before");
    ingest(before);
    Path after = Files.move(before, temp.resolve("after"));

    IngestReport report = ingest(after);

    assertThat(report.opened()).isZero();
    assertThat(report.files()).isEqualTo(new FileCounts(0, 2, 0, 1, 0));
    assertThat(report.articles()).isEqualTo(new ArticleCounts(0, 0, 2, 0, 1, 0));
    try (ArticleIndex index = Newshound.openReadOnly(after.resolve(".newshound"))) {
      assertThat(index.files().home()).contains(after.toRealPath());
      assertThat(origin(index, "b")).isEqualTo(after.resolve("deep/b.jsonl").toString());
      assertThat(index.files().filesOf("b"))
          .containsExactly(after.resolve("deep/b.jsonl").toString());
      assertThat(index.files().all()).allMatch(state -> Path.of(state.path()).startsWith(after));
      assertThat(index.files().all().getLast().content().unread().getFirst().origin().path())
          .startsWith(after.toString());
    }
  }

  @Test
  void aCopiedFolderIsAnArchiveOfItsOwn() throws IOException {
    Path original = folder("original");
    ingest(original);
    Path copy = temp.resolve("copy");
    copy(original, copy);
    Files.delete(original.resolve("a.jsonl"));
    ingest(original);

    IngestReport report = ingest(copy);

    assertThat(report.isUnchanged()).isTrue();
    assertThat(report.articles().unchanged()).isEqualTo(2);
    try (ArticleIndex index = Newshound.openReadOnly(copy.resolve(".newshound"))) {
      assertThat(index.search("ferry").total()).isEqualTo(1);
      assertThat(origin(index, "a")).isEqualTo(copy.resolve("a.jsonl").toString());
    }
    try (ArticleIndex index = Newshound.openReadOnly(original.resolve(".newshound"))) {
      assertThat(index.search("ferry").total()).isZero();
    }
  }

  @Test
  void lookingAgainWorksInAMovedFolderToo() throws IOException {
    Path before = folder("before");
    ingest(before);
    Path after = Files.move(before, temp.resolve("after"));
    Files.delete(after.resolve("a.jsonl"));

    try (WritableIndex index = Newshound.open(after.resolve(".newshound"))) {
      IngestReport report = Ingest.into(index).again();

      assertThat(report.files().gone()).isEqualTo(1);
      assertThat(report.articles().removed()).isEqualTo(1);
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void theIndexOfASingleFileMovesWithItsFolder() throws IOException {
    Path before = folder("before");
    Path file = before.resolve("a.jsonl");
    try (WritableIndex index = Newshound.open(before.resolve(".newshound/a.jsonl"))) {
      Ingest.into(index).run(List.of(file));
    }
    Path after = Files.move(before, temp.resolve("after"));

    try (WritableIndex index = Newshound.open(after.resolve(".newshound/a.jsonl"))) {
      IngestReport report = Ingest.into(index).run(List.of(after.resolve("a.jsonl")));

      assertThat(report.opened()).isZero();
      assertThat(report.articles().unchanged()).isEqualTo(1);
      assertThat(origin(index, "a")).isEqualTo(after.resolve("a.jsonl").toString());
    }
  }

  @Test
  void whatLiesOutsideKeepsItsWholePath() throws IOException {
    Path folder = folder("inside");
    Path outside = Files.writeString(temp.resolve("c.jsonl"), article("c", "Cod returns"));
    try (WritableIndex index = Newshound.open(folder.resolve(".newshound"))) {
      Ingest.into(index).run(List.of(folder, outside));
    }
    Path moved = Files.move(folder, temp.resolve("moved"));

    try (ArticleIndex index = Newshound.openReadOnly(moved.resolve(".newshound"))) {
      assertThat(origin(index, "c")).isEqualTo(outside.toString());
      assertThat(index.files().filesOf("c")).containsExactly(outside.toString());
    }
  }

  @Test
  void indexesAndFoldersOfToolsAreNeverReadAsArticles() throws IOException {
    Path folder = folder("news");
    Path other = folder.resolve("other.index");
    try (WritableIndex index = Newshound.open(other)) {
      Ingest.into(index).run(List.of(folder.resolve("a.jsonl")));
    }
    for (String name : List.of("node_modules", "__MACOSX", ".git")) {
      Files.createDirectories(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("x.txt"), "Otter wins\n\nAn otter won.\n");
    }
    for (String name : List.of("._a.jsonl", "a.jsonl~", "~$a.txt", "Thumbs.db")) {
      Files.writeString(folder.resolve(name), article("d", "Otter wins"));
    }

    IngestReport report = ingest(folder);

    assertThat(report.files().seen()).isEqualTo(3);
    assertThat(report.leftOut()).isEqualTo(7);
    assertThat(report.articles().added()).isEqualTo(2);
  }

  private static IngestReport ingest(Path folder) throws IOException {
    try (WritableIndex index = Newshound.open(folder.resolve(".newshound"))) {
      return Ingest.into(index).run(List.of(folder));
    }
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(temp.toRealPath().resolve(name));
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("a.jsonl"), article("a", "Ferry aground"));
    Files.writeString(folder.resolve("deep/b.jsonl"), article("b", "Bridge closes"));
    Files.writeString(folder.resolve("z.json"), "{");
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path place = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(place);
        } else {
          Files.write(place, Files.readAllBytes(each));
        }
      }
    }
  }

  private static String origin(ArticleIndex index, String id) throws IOException {
    return Objects.requireNonNull(index.article(id).orElseThrow().origin()).path();
  }

  private static String article(String id, String headline) {
    return "{\"format\":\"newshound/1\",\"id\":\"" + id + "\",\"headline\":\"" + headline + "\"}";
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of articles can be moved, copied and thinned out, and its index goes with it.
class FolderWorldTest {
  private static final String FERRY = "{\"id\":\"ferry\",\"body\":\"The ferry sat on sand.\"}\n";
  private static final String OTTER = "{\"id\":\"otter\",\"body\":\"An otter in the canal.\"}\n";

  @TempDir private Path temp;

  @Test
  void aMovedFolderIsSearchedWithoutBeingReadAgain() throws IOException {
    Path before = folder("before");
    assertThat(Run.of(before.toString(), "ferry", "-o", "ids").out()).isEqualTo("ferry\n");
    Path after = Files.move(before, temp.resolve("after"));

    Run run = Run.of(after.toString(), "ferry", "-o", "ids");

    assertThat(run.out()).isEqualTo("ferry\n");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("export", after.toString()).out()).contains(after + "/a.jsonl");
  }

  @Test
  void aFileThatWasDeletedAfterAMoveTakesItsArticlesAlong() throws IOException {
    Path before = folder("before");
    Run.of(before.toString(), "ferry");
    Path after = Files.move(before, temp.resolve("after"));
    Files.delete(after.resolve("a.jsonl"));

    assertThat(Run.of(after.toString(), "ferry", "-o", "ids").out()).isEmpty();
    assertThat(Run.of(after.toString(), "otter", "-o", "ids").out()).isEqualTo("otter\n");
  }

  @Test
  void theOnlyIndexOfAFileInAFolderIsOpened() throws IOException {
    Path folder = folder("news");
    Run.of(folder.resolve("a.jsonl").toString(), "ferry");

    Run run = Run.of("-c", "ferry", folder.resolve(".newshound").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("ferry").doesNotContain("otter");
    assertThat(Files.exists(folder.resolve(".newshound/.newshound"))).isFalse();
  }

  @Test
  void severalIndexesOfFilesAreListedInsteadOfBeingReadAsArticles() throws IOException {
    Path folder = folder("news");
    Run.of(folder.resolve("a.jsonl").toString(), "ferry");
    Run.of(folder.resolve("b.jsonl").toString(), "otter");

    Run run = Run.of("-c", "ferry", folder.resolve(".newshound").toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("2 indexes").contains("newshound a.jsonl, newshound b.jsonl");
  }

  @Test
  void errorsAreKnownInALaterSession() throws IOException {
    Path folder = folder("news");
    Files.writeString(folder.resolve("style.css"), "p { margin: 0; color: navy }\n");
    Files.writeString(folder.resolve("z.json"), "{");
    assertThat(Run.of(folder.toString(), "ferry").err())
        .contains("4 files seen: 2 read, 1 skipped, 1 rejected")
        .contains("2 not read; .errors says which, and why");

    Run later = Run.of("-c", ".errors", folder.toString());

    assertThat(later.err()).isEmpty();
    assertThat(later.out())
        .contains("style.css")
        .contains("a style sheet")
        .contains("z.json")
        .contains("rejected");
  }

  @Test
  void rejectsAreWrittenInEveryRunWithWhatWasSkipped() throws IOException {
    Path folder = folder("news");
    Files.writeString(folder.resolve("style.css"), "p { margin: 0; color: navy }\n");
    Files.writeString(folder.resolve("z.json"), "{");
    String index = temp.resolve("index").toString();
    Path rejects = temp.resolve("rejects.jsonl");

    Run.of("index", "--rejects", rejects.toString(), index, folder.toString());
    String first = Files.readString(rejects);
    Run.of("index", "--rejects", rejects.toString(), index, folder.toString());

    assertThat(first.lines()).hasSize(2);
    assertThat(first).contains("\"kind\":\"skipped\"").contains("\"kind\":\"rejected\"");
    assertThat(Files.readString(rejects)).isEqualTo(first);
  }

  @Test
  void readSaysHowMuchItSkipped() throws IOException {
    Path folder = folder("news");
    Files.writeString(folder.resolve("style.css"), "p { margin: 0; color: navy }\n");

    assertThat(Run.of("read", folder.toString()).err())
        .isEqualTo("1 skipped because they are not articles; -v says which, and why\n");
    assertThat(Run.of("read", "-v", folder.toString()).err())
        .contains("style.css: skipped: a style");
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(temp.toRealPath().resolve(name));
    Files.writeString(folder.resolve("a.jsonl"), FERRY);
    Files.writeString(folder.resolve("b.jsonl"), OTTER);
    return folder;
  }
}

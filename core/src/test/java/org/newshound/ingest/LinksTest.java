package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;

/// Links stay in the folder that was given, unless they are to be followed.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinksTest {
  @TempDir private Path temp;
  private final List<String> unread = new ArrayList<>();
  private Path folder;
  private Path outside;
  private WritableIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    folder = Files.createDirectories(temp.resolve("news"));
    outside = Files.createDirectories(temp.resolve("outside/deep"));
    write(folder.resolve("a.jsonl"), "a");
    write(outside.resolve("b.jsonl"), "b");
    write(temp.resolve("c.jsonl"), "c");
    index = Newshound.inMemory();
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  @Test
  void linksThatLeaveTheFolderAreSkippedAndNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep"), outside);
    Files.createSymbolicLink(folder.resolve("c.jsonl"), temp.resolve("c.jsonl"));

    IngestReport report = run(Ingest.into(index));

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(report.files()).isEqualTo(new FileCounts(1, 0, 2, 0, 0));
    assertThat(unread).hasSize(2).allMatch(each -> each.contains("outside of the folder"));
  }

  @Test
  void linksThatLeaveTheFolderAreFollowedOnDemand() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep"), outside);
    Files.createSymbolicLink(folder.resolve("c.jsonl"), temp.resolve("c.jsonl"));

    IngestReport report = run(Ingest.into(index).followLinks());

    assertThat(report.articles().added()).isEqualTo(3);
    assertThat(index.files().filesOf("b"))
        .containsExactly(folder.toRealPath().resolve("deep/b.jsonl").toString());
    Files.delete(folder.resolve("deep"));
    assertThat(run(Ingest.into(index).followLinks()).articles().removed()).isEqualTo(1);
  }

  @Test
  void aLinkThatLeadsBackIsFollowedOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep"), outside);
    Files.createSymbolicLink(outside.resolve("back"), outside.getParent());
    Files.createSymbolicLink(outside.resolve("home"), folder);

    IngestReport report = run(Ingest.into(index).followLinks());

    assertThat(report.articles()).isEqualTo(new ArticleCounts(2, 0, 0, 0, 0, 0));
  }

  @Test
  void aSecondNameInTheFolderIsNotReadTwice() throws IOException {
    Files.createSymbolicLink(folder.resolve("again.jsonl"), Path.of("a.jsonl"));
    Files.createSymbolicLink(folder.resolve("0.jsonl"), Path.of("a.jsonl"));

    IngestReport report = run(Ingest.into(index));

    assertThat(report.files().seen()).isEqualTo(1);
    assertThat(report.articles()).isEqualTo(new ArticleCounts(1, 0, 0, 0, 0, 0));
    assertThat(index.files().filesOf("a"))
        .containsExactly(folder.toRealPath().resolve("a.jsonl").toString());
  }

  @Test
  void aLinkToWhatIsHiddenInTheFolderIsRead() throws IOException {
    Files.createDirectories(folder.resolve(".store"));
    write(folder.resolve(".store/d.jsonl"), "d");
    Files.createSymbolicLink(folder.resolve("d.jsonl"), Path.of(".store/d.jsonl"));

    assertThat(run(Ingest.into(index)).articles().added()).isEqualTo(2);
  }

  @Test
  void aFolderThatIsNamedByALinkIsRead() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    assertThat(Ingest.into(index).run(List.of(link)).articles().added()).isEqualTo(1);
  }

  @Test
  void aFileOfTheKernelIsRefusedInsteadOfBeingReadForEver() throws IOException {
    Path kernel = Path.of("/proc/kmsg");
    Assumptions.assumeTrue(Files.exists(kernel), "there is no /proc/kmsg here");
    Files.createSymbolicLink(folder.resolve("k.txt"), kernel);

    IngestReport report = run(Ingest.into(index).followLinks());

    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(unread.getFirst()).contains("a file of the kernel");
  }

  private IngestReport run(Ingest ingest) throws IOException {
    return ingest.rejects(each -> unread.add(each.reason())).run(List.of(folder));
  }

  private static void write(Path file, String id) throws IOException {
    Files.writeString(
        file,
        "{\"format\":\"newshound/1\",\"id\":\"" + id + "\",\"headline\":\"Ferry\"}",
        StandardCharsets.UTF_8);
  }
}

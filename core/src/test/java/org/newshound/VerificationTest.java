package org.newshound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.article.Article;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.Verification;
import org.newshound.index.WritableIndex;

class VerificationTest {
  @TempDir private Path folder;

  @Test
  void aWholeIndexHasAllItsFilesLookedAt() throws IOException {
    make();

    Verification found = Newshound.verify(folder);

    assertThat(found.files()).isEqualTo(files().size());
    assertThat(found.bytes()).isPositive();
  }

  @Test
  void aFlippedBitInAnyFileIsFound() throws IOException {
    make();
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      damaged[damaged.length / 2] ^= 4;
      Files.write(file, damaged);

      assertThatThrownBy(() -> Newshound.verify(folder))
          .as(file.toString())
          .isInstanceOf(CorruptArticleIndexException.class);
      Files.write(file, whole);
    }
  }

  @Test
  void aFolderWithoutAnIndexIsMissing() {
    assertThatThrownBy(() -> Newshound.verify(folder)).isInstanceOf(NoSuchFileException.class);
  }

  private void make() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(Article.builder().id("a").headline("Gulls return to the pier").build());
      index.commit();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }
}

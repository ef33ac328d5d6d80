package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Article;

/// Damages the samples at random and reads them: something becomes of every file, and whatever is
/// accepted can be written and read back.
class FormatsProps {
  private static final Path SAMPLES = Path.of("..", "testdata", "formats");
  private static final int ROUNDS = 60;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void damagedFilesAreAnOutcomeNeverAnException(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    long seed = sample.getFileName().toString().hashCode();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, random);

      List<ReadOutcome> outcomes = Reading.outcomes(damaged);

      assertThat(outcomes).as("seed %d, round %d", seed, round).isNotEmpty();
      for (Article article : Reading.articles(outcomes)) {
        assertThat(ArticleJsonl.read(ArticleJsonl.write(article))).isEqualTo(article);
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int from = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(40), bytes.length - from);
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, from);
      case 1 -> Arrays.fill(bytes, from, from + length, (byte) random.nextInt(256));
      case 2 ->
          System.arraycopy(whole, random.nextInt(bytes.length - length + 1), bytes, from, length);
      default -> {
        for (int i = 0; i < 20; i++) {
          bytes[random.nextInt(bytes.length)] =
              (byte) "<>&;/\"'= \0\n!-[]".charAt(random.nextInt(15));
        }
      }
    }
    return bytes.length == 0 ? new byte[] {'<'} : bytes;
  }
}

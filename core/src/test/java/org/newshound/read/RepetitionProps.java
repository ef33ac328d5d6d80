package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Repeats a piece of a sample until it is large. A step that goes through the whole file again for
/// each piece, which small inputs never show, takes far more than the second that is allowed.
class RepetitionProps {
  private static final int ROUNDS = 12;
  private static final int LONGEST_PIECE = 80;
  private static final int BYTES = 150_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void piecesThatRepeatAreReadInLinearTime(long seed) {
    Random random = new Random(seed);
    byte[][] samples = Samples.files("formats", "html", "pages").toArray(byte[][]::new);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] file = repeated(samples[random.nextInt(samples.length)], random);

      Bounds.check(() -> assertThat(Reading.outcomes(file)).as("seed %d", seed).isNotEmpty());
    }
  }

  private static byte[] repeated(byte[] sample, Random random) {
    int from = random.nextInt(sample.length);
    int length = Math.min(1 + random.nextInt(LONGEST_PIECE), sample.length - from);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(sample, 0, from);
    while (file.size() < BYTES) {
      file.write(sample, from, length);
    }
    if (random.nextBoolean()) {
      file.write(sample, from + length, sample.length - from - length);
    }
    return file.toByteArray();
  }
}

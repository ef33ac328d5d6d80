package org.newshound.read.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a table that is read or refused.
class TableFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("table");

  static Stream<byte[]> samples() {
    return Samples.files("formats/table");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

package org.newshound.read.mail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a mailbox that is read or refused.
class MailFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("mail");

  static Stream<byte[]> samples() {
    return Samples.files("formats/mail");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

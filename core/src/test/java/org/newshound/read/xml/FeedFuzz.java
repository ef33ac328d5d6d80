package org.newshound.read.xml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.FuzzedFile;
import org.newshound.fuzz.Samples;

/// Any bytes are a feed, a site map or a weblog's export that is read or refused.
class FeedFuzz {
  private static final FuzzedFile FILE = FuzzedFile.of("atom", "rss", "sitemap", "wxr");

  static Stream<byte[]> samples() {
    return Samples.files("formats/atom", "formats/rss", "formats/sitemap", "formats/wxr");
  }

  @MethodSource("samples")
  @FuzzTest
  void anythingBecomesAnOutcome(byte[] input) {
    FILE.check(input);
  }
}

package org.newshound.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any bytes are a binary file or become clean text, in whatever encoding, with whatever entities.
class DecodeFuzz {
  static Stream<byte[]> samples() {
    String text =
        "Caf\u00e9 &amp; bar\r\n\u201cNoon\u201d &rsquo;&#8217;&#x2014; e\u0301 \u00ad\u200b";
    return Stream.of(
        text.getBytes(StandardCharsets.UTF_8),
        text.getBytes(StandardCharsets.UTF_16),
        text.getBytes(StandardCharsets.UTF_16LE),
        text.getBytes(StandardCharsets.ISO_8859_1),
        "&amp;lt;p&amp;gt; &amp;amp;nbsp; &#55296; &#99999999999;"
            .getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("samples")
  @FuzzTest
  void anyBytesBecomeCleanText(byte[] input) {
    Bounds.check(() -> {
      String text = TextDecoder.decode(input);
      if (text != null) {
        check(text);
      }
      check(Samples.text(input));
    });
  }

  private static void check(String text) {
    String clean = TextNormalizer.normalize(text);
    assertThat(clean).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
    if (clean.indexOf('&') < 0) {
      assertThat(TextNormalizer.normalize(clean)).isEqualTo(clean);
    }
  }
}

package org.newshound.read.dateline;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;

/// Any paragraph begins with a dateline or does not; nothing in it is made up.
class DatelineFuzz {
  private static final int LONGEST = 300;

  static Stream<byte[]> samples() {
    return Stream.concat(
        Samples.texts("【東京＝共同】政府は三日、", "新华社北京3月3日电 记者", "(서울=연합뉴스) 홍길동 기자 = "),
        Samples.paragraphs(LONGEST, "wire"));
  }

  @MethodSource("samples")
  @FuzzTest
  void anyParagraphIsReadAndNothingIsMadeUp(byte[] input) {
    Bounds.check(() -> DatelineParserProps.check(Samples.text(input)));
  }
}

package org.newshound.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.read.ArticleReader;
import org.newshound.read.Input;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

class TextFormatTest {
  private static final String PAGE =
      Filler.fill("Café à la “crème”\n\n{P} Señor Müller, œuvre.\n\n{Q}");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void encodingIsFoundOut(String charset) throws IOException {
    ReadOutcome outcome = read(PAGE.getBytes(Charset.forName(charset)), ReadLimits.DEFAULT);

    assertThat(((ReadOutcome.Accepted) outcome).article().headline())
        .isEqualTo("Café à la “crème”");
    assertThat(((ReadOutcome.Accepted) outcome).article().bodyText()).contains("Müller, œuvre");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheHeadline() throws IOException {
    ReadOutcome outcome =
        read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT);

    assertThat(((ReadOutcome.Accepted) outcome).article().headline())
        .isEqualTo("Café à la “crème”");
  }

  @Test
  void binaryFileIsRejected() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7 % 32);
    }

    assertThat(reason(read(bytes, ReadLimits.DEFAULT))).isEqualTo("looks like a binary file");
  }

  @Test
  void fileAndTextOverTheirCapsAreRejected() throws IOException {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);

    assertThat(reason(read(bytes, new ReadLimits(10, 100, 100)))).contains("more than 10 bytes");
    assertThat(reason(read(bytes, new ReadLimits(10_000, 100, 100)))).contains("more than 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n ", "\u200B\n"})
  void blankFileIsRejected(String text) throws IOException {
    ReadOutcome outcome = read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT);

    assertThat(reason(outcome)).isEqualTo("there is no text");
  }

  @Test
  void pageWithoutAStoryIsRejected() throws IOException {
    ReadOutcome outcome =
        read("Share\nComments (3)".getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT);

    assertThat(reason(outcome)).isEqualTo("neither headline nor body found");
  }

  @Test
  void pageOfBeginningsOfOtherStoriesIsRejected() throws IOException {
    String teasers =
        """
        OSLO, Norway: Ferry fares may rise in autumn as a fuel contract ends and the...
        RIGA, Latvia: A trawler crew has brought up a piano from a depth that puzzles the...
        """;

    assertThat(reason(read(teasers.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT)))
        .isEqualTo("only beginnings of other stories found");
  }

  @Test
  void formatIsFoundAsAService() {
    assertThat(ArticleReader.standard().formatNames()).contains("text");
    assertThat(ArticleReader.standard().readPage(PAGE, "x.txt"))
        .isInstanceOf(ReadOutcome.Accepted.class);
  }

  private static ReadOutcome read(byte[] bytes, ReadLimits limits) throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    new TextFormat()
        .read(new Input("page.txt", new ByteArrayInputStream(bytes), limits), outcomes::add);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private static String reason(ReadOutcome outcome) {
    return ((ReadOutcome.Rejected) outcome).reason();
  }
}

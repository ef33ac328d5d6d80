package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentBlocksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One.</p><p>Two.</p>                              | p:One. p:Two.
          <div>One.<div>Two.</div>Three.</div>                | p:One. p:Two. p:Three.
          One.<br><br>Two.                                    | p:One. p:Two.
          <h2>Head</h2><p>One.</p>                            | subhead:Head p:One.
          <ul><li>One</li><li>Two</li></ul>                   | li:One li:Two
          <ul><li><p>One</p></li></ul>                        | p:One
          <p>A <b>bold</b><i>er</i> word</p>                  | p:A bolder word
          <blockquote><p>One.</p></blockquote>                | p:One.
          <p>One.</p><script>x()</script><style>p{}</style>   | p:One.
          <p>R&amp;D &lt;b&gt;</p>                            | p:R&D <b>
          <p></p><p>&nbsp;</p><p>One.</p>                     | p:One.
          <p>One.<p>Two.                                      | p:One. p:Two.
          One.<hr>Two.                                        | p:One. p:Two.
          """)
  void fragmentsBecomeBlocks(String html, String blocks) {
    assertThat(blocks(FragmentBlocks.of(html))).isEqualTo(blocks);
  }

  @Test
  void tableRowsAreBlocks() {
    String html =
        "<table><tr><th>Route</th><th>Boats</th></tr><tr><td>Isle</td><td>4</td></tr></table>";

    assertThat(blocks(FragmentBlocks.of(html))).isEqualTo("p:Route | Boats p:Isle | 4");
  }

  @Test
  void captionsAreNoBody() {
    FragmentBlocks read =
        FragmentBlocks.of(
            "<p>One.</p><figure><img><figcaption>A <b>pier</b>.</figcaption></figure>");

    assertThat(blocks(read)).isEqualTo("p:One.");
    assertThat(read.captions())
        .singleElement()
        .satisfies(c -> assertThat(c.text()).isEqualTo("A pier."));
  }

  @Test
  void lineFeedsMeanNothingUnlessTheFormatSaysSo() {
    String html = "By Mara Quill\nA bridge closed.\n\nIt was old.";

    assertThat(blocks(FragmentBlocks.of(html)))
        .isEqualTo("p:By Mara Quill A bridge closed. p:It was old.");
    assertThat(blocks(FragmentBlocks.ofLines(html)))
        .isEqualTo("p:By Mara Quill p:A bridge closed. p:It was old.");
  }

  @Test
  void preformattedLinesStayApart() {
    assertThat(blocks(FragmentBlocks.of("<pre>Isle 4\nQuay 9</pre><p>a\nb</p>")))
        .isEqualTo("p:Isle 4 p:Quay 9 p:a b");
  }

  @Test
  void deepNestingIsRead() {
    assertThat(FragmentBlocks.of("<div>".repeat(20_000) + "One.").blocks()).hasSize(1);
  }

  private static String blocks(FragmentBlocks read) {
    return read.blocks().stream()
        .map(block -> block.type().label() + ":" + block.text())
        .collect(Collectors.joining(" "));
  }
}

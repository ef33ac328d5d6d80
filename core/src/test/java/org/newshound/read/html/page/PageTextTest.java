package org.newshound.read.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
  private static List<PageBlock> blocks(String html) {
    return PageText.of(PageParser.parse(html)).blocks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>one</p><p>two</p> # one|two",
        "<div>one<p>two</p>three</div> # one|two|three",
        "one<br>two<br><br>three # one two|three",
        "<p>o<b>n</b>e <i>two</i></p> # one two",
        "<ul><li>one<li>two</ul> # one|two",
        "<table><tr><td>one<td>two</table> # one|two",
        "<p>one<script>two</script></p><style>x</style> # one",
        "<p>&nbsp;one&shy;&nbsp;&nbsp;two</p> # one two",
        "<x-card><p>one</p></x-card>two # one|two"
      })
  void cutsTextWhereBlocksBeginAndEnd(String html, String texts) {
    assertThat(String.join("|", blocks(html).stream().map(PageBlock::text).toList()))
        .isEqualTo(texts);
  }

  @Test
  void countsTheCharactersOfLinks() {
    PageBlock block = blocks("<p>read <a href=x>more</a></p>").getFirst();

    assertThat(block.linkChars()).isEqualTo(4);
    assertThat(block.links()).isEqualTo(1);
  }

  @Test
  void knowsTheZonesABlockLiesIn() {
    String html = "<main><figure><figcaption>x</figcaption></figure></main>";
    Region region = blocks(html).getFirst().region();

    assertThat(region.in(Zone.MAIN)).isTrue();
    assertThat(region.in(Zone.CAPTION)).isTrue();
    assertThat(region.in(Zone.FOOTER)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'<h2>x</h2>', 2", "'<div role=heading>x</div>', 2", "'<h1><p>x</p></h1>', 0"})
  void knowsHeadings(String html, int level) {
    assertThat(blocks(html).getFirst().headingLevel()).isEqualTo(level);
  }

  @Test
  void splitsClassNamesIntoWords() {
    Region region = blocks("<div class='relatedStories-box x_side'>a</div>").getFirst().region();

    assertThat(region.words()).containsExactly("related", "stories", "box", "side");
  }

  @Test
  void takesNoZoneFromTheOutermostElement() {
    String html = "<body class='muted-caption-on comments' style='display: none'>x</body>";
    Region region = blocks(html).getFirst().region();

    assertThat(region.in(Zone.CAPTION)).isFalse();
    assertThat(region.in(Zone.HIDDEN)).isFalse();
  }
}

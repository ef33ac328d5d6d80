package org.newshound.read.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.read.text.Filler;

class RunInsTest {

  @Test
  void datelineTailAndSignOffAreTakenOut() {
    RunIns.Story story =
        RunIns.find(
            paragraphs(
                "OSLO, March 3 (Reuters) - {P}", "{Q}", "(Reporting by Mara Quill)", "Reuter"),
            null,
            null);

    assertThat(story.body())
        .extracting(Block::text)
        .containsExactly(Filler.sentence("P"), Filler.sentence("Q"), "(Reporting by Mara Quill)");
    assertThat(story.dateline()).isNotNull();
    assertThat(story.source()).isNotNull();
  }

  @Test
  void contributorsAreTakenFromTheLastLines() {
    RunIns.Story story =
        RunIns.find(
            paragraphs("{P}", "{Q}", "(Reporting by Mara Quill; Editing by Tom Ashdown)"),
            null,
            null);

    assertThat(story.body()).hasSize(2);
    assertThat(story.contributors()).hasSize(2);
    assertThat(story.provenance()).containsKey(ArticlePart.CONTRIBUTORS);
  }

  @Test
  void givenDatelineWinsAndTheRunInOneStillGoes() {
    Dateline given = Dateline.unparsed("Bergen");

    RunIns.Story story = RunIns.find(paragraphs("OSLO (AP) — {P}"), null, given);

    assertThat(story.dateline()).isEqualTo(given);
    assertThat(story.body()).containsExactly(Block.paragraph(Filler.sentence("P")));
  }

  @Test
  void repeatedBylineGoes() {
    RunIns.Story story =
        RunIns.find(paragraphs("By Mara Quill", "{P}"), Byline.unparsed("by Mara Quill"), null);

    assertThat(story.body()).containsExactly(Block.paragraph(Filler.sentence("P")));
  }

  @Test
  void promotionsAndLabelsStay() {
    List<Block> body = paragraphs("{P}", "Sign up for our newsletter.", "Read more", "{Q}");

    assertThat(RunIns.find(body, null, null).body()).isEqualTo(body);
  }

  @Test
  void emptyStoryStaysEmpty() {
    assertThat(RunIns.find(List.of(), null, null).body()).isEmpty();
  }

  private static List<Block> paragraphs(String... texts) {
    return List.of(texts).stream().map(Filler::fill).map(Block::paragraph).toList();
  }
}

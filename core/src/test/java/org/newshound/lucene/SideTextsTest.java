package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.index.WritableIndex;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;

/// A word of a dateline, byline or caption does not outrank headline and lead.
class SideTextsTest {
  private static final String LONG =
      " The board met again on the matter and put it off until the harbour is dredged.".repeat(40);

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = Newshound.inMemory();
    index.put(
        TestArticles.builder("dateline", "Mill to close", "A mill will close." + LONG)
            .dateline(Dateline.unparsed("OIL CITY, Pa."))
            .build());
    index.put(
        TestArticles.builder("byline", "Mill to open", "A mill will open." + LONG)
            .byline(Byline.unparsed("By Ann Oil"))
            .build());
    index.put(
        TestArticles.builder("caption", "Mill for sale", "A mill is for sale." + LONG)
            .captions(List.of(Caption.of("An oil lamp.")))
            .build());
    index.put(TestArticles.builder("headline", "Oil is dearer", "Prices rose." + LONG).build());
    index.put(
        TestArticles.builder("lead", "Prices rise", "The price of oil rose again." + LONG).build());
    for (int i = 0; i < 40; i++) {
      index.put(
          TestArticles.builder("other" + i, "Rain on the hills", "It rained." + LONG)
              .dateline(Dateline.unparsed("KETTLE, Pa."))
              .byline(Byline.unparsed("By Bo Ro"))
              .captions(List.of(Caption.of("A hill.")))
              .build());
    }
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void headlineAndLeadComeBeforeWhatStandsBesideTheStory() throws IOException {
    assertThat(index.search(SearchRequest.of("oil")).hits().complete())
        .extracting(Hit::id)
        .startsWith("headline", "lead")
        .containsExactlyInAnyOrder("headline", "lead", "dateline", "byline", "caption");
  }

  @Test
  void lineThatIsAskedForIsFoundByItself() throws IOException {
    assertThat(index.search(SearchRequest.of("dateline:oil")).hits().complete())
        .extracting(Hit::id)
        .containsExactly("dateline");
    assertThat(index.search(SearchRequest.of("byline:ann")).hits().complete())
        .extracting(Hit::id)
        .containsExactly("byline");
  }
}

package org.newshound.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.read.ArticleReader;
import org.newshound.read.Omission;
import org.newshound.read.ReadOutcome;

/// Front matter, headings and marks become the parts of an article; nothing is lost unsaid.
class MarkdownFormatTest {
  private static final String STORY =
      "The ferry to Hask ran aground on Tuesday, the harbor said.\n";

  private static ReadOutcome outcome(String name, String text) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      ArticleReader.standard().read(new ByteArrayInputStream(bytes), name, outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private static ReadOutcome.Accepted accepted(String text) {
    ReadOutcome outcome = outcome("story.md", text);
    assertThat(outcome).isInstanceOf(ReadOutcome.Accepted.class);
    return (ReadOutcome.Accepted) outcome;
  }

  private static Article article(String text) {
    return accepted(text).article();
  }

  private static List<String> authors(Article article) {
    Byline byline = Objects.requireNonNull(article.byline());
    return byline.authors().stream().map(Author::name).toList();
  }

  private static String format(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted read -> String.valueOf(read.article().origin());
      case ReadOutcome.Skipped skipped -> String.valueOf(skipped.origin());
      case ReadOutcome.Rejected rejected -> String.valueOf(rejected.origin());
    };
  }

  private static Block paragraph(String text) {
    return Block.paragraph(text);
  }

  @Test
  void keysOfYamlFrontMatterAreThePartsOfTheArticle() {
    Article article =
        article(
            """
            ---
            title: 'It''s the ferry: again'
            description: >-
              Third time
              this year
            authors:
              - name: Odile Varga
                email: o@post.example
              - Marten Pell
            date: 2025-03-03
            last_modified_at: 2025-03-04
            tags: [ferries, "Hask, island"]
            category: Local
            lang: en
            source: Tarrow Post # the paper
            canonical_url: https://post.example/ferry
            slug: ferry
            draft: true
            ---
            """
                + STORY);

    assertThat(article.headline()).isEqualTo("It's the ferry: again");
    assertThat(article.deck()).isEqualTo("Third time this year");
    assertThat(authors(article)).containsExactly("Odile Varga", "Marten Pell");
    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-03");
    assertThat(article.modified()).extracting(Published::value).isEqualTo("2025-03-04");
    assertThat(article.keywords()).containsExactly("ferries", "Hask, island");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.source()).hasFieldOrPropertyWithValue("value", "Tarrow Post");
    assertThat(article.url()).isEqualTo("https://post.example/ferry");
    assertThat(article.slug()).isEqualTo("ferry");
    assertThat(article.status()).isEqualTo(Status.WITHHELD);
    assertThat(article.body()).containsExactly(paragraph(STORY.strip()));
  }

  @Test
  void keysOfTomlFrontMatterAreThePartsOfTheArticle() {
    Article article =
        article(
            """
            +++
            title = "Lamp # 5"
            date = 2025-03-01
            author="Ann Ro"
            [taxonomies]
            tags = [
              "lamps", # all of them
              "oil"]
            +++
            """
                + STORY);

    assertThat(article.headline()).isEqualTo("Lamp # 5");
    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-01");
    assertThat(authors(article)).containsExactly("Ann Ro");
    assertThat(article.keywords()).containsExactly("lamps", "oil");
  }

  @Test
  void keysThatNoPartTakesAndLinesThatAreNoneAreReported() {
    ReadOutcome.Accepted read =
        accepted(
            "---\ntitle: Ferry\nlayout: wide\nurl: /ferry\nzed\nseo:\n  robots: none\n---\n"
                + STORY);

    assertThat(read.report().omitted())
        .contains(
            new Omission("key layout", "wide"),
            new Omission("key url", "/ferry"),
            new Omission("key seo.robots", "none"),
            new Omission("line of front matter", "zed"));
  }

  @Test
  void withoutFrontMatterTheFirstHeadingAndTheLinesBelowAreHeadlineBylineAndDate() {
    Article article =
        article(
            "# Ferry *aground*\n\n## Third time\n\nBy Ann Ro\n3 March 2025\n\nHASK, March 3 - "
                + STORY);

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.deck()).isEqualTo("Third time");
    assertThat(authors(article)).containsExactly("Ann Ro");
    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-03");
    assertThat(article.dateline()).hasFieldOrPropertyWithValue("raw", "HASK, March 3 -");
    assertThat(article.body()).containsExactly(paragraph(STORY.strip()));
  }

  @Test
  void subheadsListsQuotationsTablesAndCodeKeepTheirWords() {
    Article article =
        article(
            """
            # Kilns

            > Quoted words.

            ## Costs

            - wood
            - *gas*

            | Kiln | Year |
            |--|--|
            | East | 1911 |

            ```
            as written
            ```
            """);

    assertThat(article.body())
        .containsExactly(
            paragraph("Quoted words."),
            new Block(Block.Type.SUBHEAD, "Costs"),
            new Block(Block.Type.ITEM, "wood"),
            new Block(Block.Type.ITEM, "gas"),
            paragraph("Kiln | Year"),
            paragraph("East | 1911"),
            paragraph("as written"));
  }

  @Test
  void marksGoAndLinksGiveTheirTextAndPicturesTheirCaptions() {
    ReadOutcome.Accepted read =
        accepted(
            """
            # Kilns

            ![The quay at dusk](a.jpg)

            The [board](https://b.example) **met** \\*again\\* &amp; left.[^1] See [minutes][m].

            <!-- ask again -->

            [m]: https://m.example
            [^1]: In May 1975.
            """);

    assertThat(read.article().captions()).containsExactly(Caption.of("The quay at dusk"));
    assertThat(read.article().body())
        .containsExactly(
            paragraph("The board met *again* & left. See minutes."), paragraph("In May 1975."));
    assertThat(read.report().omitted()).contains(new Omission("comment", "ask again"));
  }

  @Test
  void tagsOfHtmlGoAndOtherWordsBetweenBracketsStay() {
    Article article =
        article(
            "# Kilns\n\nBuy <TRW> and <b>bold</b>.\n\n<figure><img src=\"x\">"
                + "<figcaption>A kiln.</figcaption></figure>\n\n<div>\n\nInner *text*.\n\n</div>\n");

    assertThat(article.body())
        .containsExactly(paragraph("Buy <TRW> and bold."), paragraph("Inner text."));
    assertThat(article.captions()).containsExactly(Caption.of("A kiln."));
  }

  @Test
  void rulesAroundAParagraphAreNoFrontMatter() {
    Article article = article("---\n\n" + STORY + "\n---\n\nIt was dark.\n");

    assertThat(article.body()).containsExactly(paragraph(STORY.strip()), paragraph("It was dark."));
  }

  @Test
  void plainTextWithANumberSignStaysText() {
    String text = "Ferry aground\n\n# 7 is the berth it sought.\n\n" + STORY;

    assertThat(format(outcome("story.txt", text))).contains("format=text");
    assertThat(format(outcome("story", text))).contains("format=text");
    assertThat(format(outcome("story.md", text))).contains("format=markdown");
    assertThat(format(outcome("story", "---\ntitle: Ferry\n---\n" + STORY)))
        .contains("format=markdown");
  }

  @Test
  void aFileWithoutATextIsSkipped() {
    assertThat(outcome("_index.md", "---\ntitle: Local\n---\n"))
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).contains("without a text"));
  }

  @Test
  void anUnclosedFenceLosesNothing() {
    assertThat(article("# Kilns\n\n```\n" + STORY).body())
        .containsExactly(paragraph(STORY.strip()));
  }

  @Test
  void quotationsDeeperThanAnybodyWritesStayText() {
    assertThat(article("# Deep\n\n" + ">".repeat(10_000) + " words\n").body().getFirst().text())
        .endsWith("words");
  }

  @Test
  void tooManyCellsAreRefusedWithAReason() {
    String wide = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(3_000);

    assertThat(outcome("wide.md", wide))
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("beyond limits"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "*a ", "*", "`a``", "[^a", "<a ", "<!--", "&", "- ", "[a]: "})
  void aMebibyteOfOpenMarksBecomesAnOutcome(String mark) {
    assertThat(outcome("hostile.md", mark.repeat((1 << 20) / mark.length()))).isNotNull();
  }
}

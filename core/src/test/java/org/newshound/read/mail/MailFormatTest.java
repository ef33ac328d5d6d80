package org.newshound.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

class MailFormatTest {
  private static final String HEAD =
      """
      From: Mara Quill <mara@courier.example>
      To: desk@courier.example
      Date: Tue, 4 Mar 2025 09:10:00 +0100
      Subject: Ferry aground
      """;

  @ParameterizedTest
  @CsvSource({
    "=?utf-8?Q?caf=C3=A9_now?=, café now",
    "=?iso-8859-1?q?caf=E9?= now, café now",
    "=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=, café",
    "=?utf-8?B?Y2Fmw6k=?=, café",
    "=?x-unknown?Q?caf=C3=A9?=, café",
    "=?utf-8?Q?open, =?utf-8?Q?open",
    "a =?utf-8?X?b?= c, a =?utf-8?X?b?= c"
  })
  void encodedWordsAreDecoded(String header, String text) {
    assertThat(EncodedWords.decode(header)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"YWJj, abc", "YWI=, ab", "'Y W\nI', ab", "Y, ''", "YW*Jj, abc"})
  void base64IsDecodedWhateverStandsInIt(String text, String decoded) {
    assertThat(new String(Encodings.base64(text), StandardCharsets.US_ASCII)).isEqualTo(decoded);
  }

  @ParameterizedTest
  @CsvSource({"a=3Db, a=b", "'a= \nb', ab", "a=ZZ, a=ZZ", "a=, a", "a_b, a_b"})
  void quotedPrintableIsDecodedWhateverStandsInIt(String text, String decoded) {
    assertThat(new String(Encodings.quotedPrintable(text, false), StandardCharsets.US_ASCII))
        .isEqualTo(decoded);
  }

  @ParameterizedTest
  @CsvSource({
    "Mara Quill <m@x.example>, Mara Quill",
    "'\"Quill, Mara\" <m@x.example>', 'Quill, Mara'",
    "m@x.example (Mara Quill), Mara Quill",
    "m@x.example, ''",
    "<m@x.example>, ''"
  })
  void senderIsTheNameBesideTheAddress(String from, String name) {
    assertThat(Message.name(from)).isEqualTo(name);
  }

  @Test
  void messageIsAnArticle() {
    Article article = Reading.article(HEAD + "\nOSLO (AP) - The ferry ran aground.\n");

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.body()).containsExactly(Block.paragraph("The ferry ran aground."));
    assertThat(article.byline())
        .extracting(byline -> byline.authors().getFirst().name())
        .isEqualTo("Mara Quill");
  }

  @Test
  void bylineInTheTextIsBelievedMoreThanTheSender() {
    Article article = Reading.article(HEAD + "\nBy Tom Ashdown\n\nThe ferry ran aground.\n");

    assertThat(article.byline())
        .extracting(byline -> byline.authors().getFirst().name())
        .isEqualTo("Tom Ashdown");
  }

  @Test
  void signatureIsLeftOut() {
    Article article = Reading.article(HEAD + "\nThe ferry ran aground.\n\n-- \nMara Quill\n");

    assertThat(article.body()).containsExactly(Block.paragraph("The ferry ran aground."));
  }

  @Test
  void htmlIsReadWhenThereIsNoPlainText() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            --b
            Content-Type: text/html; charset=utf-8

            <p>The ferry</p><p>ran aground.</p>
            --b--
            """;

    assertThat(Reading.article(mail).body())
        .containsExactly(Block.paragraph("The ferry"), Block.paragraph("ran aground."));
  }

  @Test
  void attachmentsAreNoText() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename=a.txt

            attached
            --b
            Content-Type: text/plain

            The ferry ran aground.
            """;

    assertThat(Reading.article(mail).bodyText()).isEqualTo("The ferry ran aground.");
  }

  @Test
  void mailboxHoldsSeveralMessages() {
    String box = "From a Tue Mar 4\n" + HEAD + "\nOne.\nFrom here on.\n\n";

    assertThat(Reading.articles(box + box.replace("Ferry", "Bridge")))
        .extracting(Article::headline)
        .isEqualTo(List.of("Ferry aground", "Bridge aground"));
  }

  @Test
  void pageWithALabelIsNoMail() {
    Article article = Reading.article("Subject: ferries\n\nThe ferry ran aground on Tuesday.\n");

    assertThat(article.origin()).extracting(origin -> origin.format()).isEqualTo("text");
  }

  private static final String FORM =
      """
      {"Category":["Sea"],"Username":["mara@courier.example"],"Abstract":["Nobody was hurt."],
      "Priority":["5"],"Headline":["Ferry floats
      again"],"Slugline":["FERRY"],"Dateline":["VELDHAVEN"],
      "Body":["The tide lifted the ferry.\\n\\nIt sailed on at noon."]}
      """;

  @Test
  void formThatWasMailedIsReadForWhatItsFieldsSay() {
    Article article = Reading.article(HEAD + "\n" + FORM);

    assertThat(article.headline()).isEqualTo("Ferry floats again");
    assertThat(article.deck()).isEqualTo("Nobody was hurt.");
    assertThat(article.section()).isEqualTo("Sea");
    assertThat(article.slug()).isEqualTo("FERRY");
    assertThat(article.dateline()).satisfies(d -> assertThat(d.display()).isEqualTo("Veldhaven"));
    assertThat(article.body())
        .containsExactly(
            Block.paragraph("The tide lifted the ferry."),
            Block.paragraph("It sailed on at noon."));
  }

  @Test
  void formWithoutAStoryIsNoArticle() {
    assertThat(Reading.outcomes(HEAD + "\n{\"Desk\":[\"Sea\"],\"Priority\":[\"5\"]}\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo("a form without a story"));
  }

  @Test
  void textInBracesThatIsNoFormStaysAsItIs() {
    assertThat(Reading.article(HEAD + "\n{The ferry ran aground}\n").bodyText())
        .isEqualTo("{The ferry ran aground}");
  }

  @Test
  void slugLinesAndBylineLeaveTheBody() {
    String text = "\nSEA\n\nHeadline: Ferry floats\n\nFer Veld\nBy Tom Ashdown\n\nThe tide came.\n";

    Article article = Reading.article(HEAD + text);

    assertThat(article.bodyText()).isEqualTo("The tide came.");
    assertThat(article.slug()).isEqualTo("Fer Veld");
    assertThat(article.byline())
        .extracting(byline -> byline.authors().getFirst().name())
        .isEqualTo("Tom Ashdown");
  }

  @Test
  void shortLinesAboveTheBylineStayWhereNoHeadlineIsNamed() {
    assertThat(
            Reading.article(HEAD + "\nTide lifts ferry\n\nBy Tom Ashdown\n\nIt sailed.\n").body())
        .containsExactly(Block.paragraph("Tide lifts ferry"), Block.paragraph("It sailed."));
  }

  @Test
  void signatureWithTelephoneNumbersLeavesTheBody() {
    String text =
        "\nBy Tom Ashdown\n\nThe tide came.\n\nTom Ashdown\nHarbour writer\nPh: +47 555 0100\nSkype: tom\n";

    Article article = Reading.article(HEAD + text);

    assertThat(article.bodyText()).isEqualTo("The tide came.");
    assertThat(article.boilerplate()).hasSize(4);
  }

  @Test
  void nameAtTheEndThatNoNumberFollowsStays() {
    String text = "\nBy Tom Ashdown\n\nThe pilots were:\n\nTom Ashdown\n\nMara Quill\n";

    assertThat(Reading.article(HEAD + text).bodyText()).contains("Tom Ashdown", "Mara Quill");
  }
}

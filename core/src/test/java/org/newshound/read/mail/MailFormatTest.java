package org.newshound.read.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From 6 May 2025 on the ferry will need a pilot.",
        "From memory, said the pilot, it was dark.",
        "From 89abcdef89abcdef89abcdef89abcdef89abcdef Mon Sep 17 00:00:00 2001\nFrom: A <a@b>",
        "From mara@courier.example Tue Mar  4 09:10:00 2025\nand so on, without a header"
      })
  void aSentenceThatBeginsWithFromPartsNoMailbox(String sentence) {
    String box = "From mara@courier.example Tue Mar  4 09:10:00 2025\n" + HEAD + "\nOne.\n\n";

    List<Article> articles =
        Reading.articles(box + sentence + "\n\nTwo.\n\n" + box.replace("Ferry", "Bridge"));

    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge aground");
    assertThat(articles.getFirst().bodyText()).contains("Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From ",
        "From -",
        "From 1790000000000000001@xxx Tue Mar 04 09:10:00 +0000 2025",
        "From mara@courier.example Tue, 4 Mar 2025 09:10:00 +0100",
      })
  void theLinesThatPartMailboxesAreKnownInAllTheirForms(String line) {
    String box = line + "\n" + HEAD + "\nOne.\n";

    assertThat(Reading.articles(box + box.replace("Ferry", "Bridge")))
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge aground");
  }

  @Test
  void aFileOfAppleMailIsReadWithoutItsLengthAndProperties() {
    String message = HEAD + "\nThe ferry ran aground.\n";
    String plist =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist><dict><key>flags</key></dict></plist>\n";

    Article article = Reading.article(message.length() + "       \n" + message + plist);

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.bodyText()).isEqualTo("The ferry ran aground.");
  }

  @Test
  void attachedMessagesAreArticlesOfTheirOwn() {
    String mail =
        HEAD.replace("Ferry", "Fwd: ferry")
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n"
            + "--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n"
            + HEAD
            + "\nThe ferry ran aground.\n--b--\n";

    assertThat(Reading.articles(mail))
        .extracting(Article::headline, Article::bodyText)
        .containsExactly(
            tuple("Fwd: ferry aground", "See below."),
            tuple("Ferry aground", "The ferry ran aground."));
  }

  @Test
  void aDigestIsItsMessages() {
    String mail =
        HEAD.replace("Ferry aground", "Digest")
            + "Content-Type: multipart/digest; boundary=b\n\n--b\n\n"
            + HEAD
            + "\nOne.\n--b\nContent-Type: message/rfc822\n\n"
            + HEAD.replace("Ferry", "Bridge")
            + "\nTwo.\n--b--\n";

    assertThat(Reading.articles(mail))
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge aground");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, Паром",
    "utf8mb4, UTF-8, Паром",
    "gb2312, GBK, 朱镕基",
    "x-mac-roman, x-MacRoman, Zoë",
    "x-unknown, UTF-8, Zoë"
  })
  void charsetsOfPartsAreUnderstoodAsByBrowsers(String label, String charset, String text) {
    String mail = HEAD + "Content-Type: text/plain; charset=" + label + "\n\n" + text + " sails.\n";

    List<ReadOutcome> outcomes = Reading.outcomes(mail.getBytes(Charset.forName(charset)));

    assertThat(Reading.articles(outcomes).getFirst().bodyText()).isEqualTo(text + " sails.");
  }
}

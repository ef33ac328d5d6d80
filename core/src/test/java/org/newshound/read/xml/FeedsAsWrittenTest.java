package org.newshound.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Published;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

/// Feeds as they really are: XML that no parser takes, and readers do.
class FeedsAsWrittenTest {
  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>Tarn Post</title>"
          + "<item><title>Ferry aground</title><guid>g1</guid><description>Pilots left the port."
          + "</description></item>"
          + "<item><title>Bridge shut</title><guid>g2</guid><description>It has cracks."
          + "</description></item></channel></rss>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF\uFEFF<?xml version=\"1.0\"?>\n§",
        "\n\n  <?xml version=\"1.0\"?>§",
        "<!-- cached --><?xml version=\"1.0\"?>§",
        "<?xml version=\"1.0\"?><?xml version=\"1.0\" encoding=\"utf-8\"?>§",
        "<?xml version=\"1.1\"?>§",
        "<br />\n<b>Warning</b>: Undefined index: x in <b>/srv/f.php</b> on line <b>12</b><br />\n§",
        "<br>\n<b>Notice</b>: Undefined offset\n<?xml version=\"1.0\"?>§",
        "Deprecated: Function ereg() is deprecated in /srv/f.php\n<?xml version=\"1.0\"?>§",
        "<?xml version=\"1.0\"?>§<!-- 0.2 s -- in all --><script>track(1 < 2 && 3)</script>",
        "§\0\0 some text & more <",
        "§</rss></div>",
        "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//N//DTD\" \"http://x.example/rss.dtd\">§",
        "<?php echo 1; ?>§"
      })
  void whatStandsAroundAFeedDoesNotKeepItFromBeingRead(String form) {
    List<ReadOutcome> outcomes = Reading.outcomes(form.replace("§", FEED));

    assertThat(outcomes).hasSize(2);
    assertThat(Reading.articles(outcomes))
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge shut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <rss version="2.0">                 ~ <rss version=2.0>                            ~ attributes
          <rss version="2.0">                 ~ <rss version="2.0" version='2.0' new x="a>b"> ~ attributes
          <title>Ferry aground                ~ <title>Ferry < 5 aground                     ~ "<"
          <title>Ferry aground                ~ <title>Ferry <3 aground                      ~ "<"
          Pilots left the port.               ~ Pilots & crew left.                          ~ ampersands
          Pilots left the port.               ~ Pilots ]]> left.                             ~ -
          Pilots left the port.               ~ <p>Pilots<br>left <br>the port.</p>          ~ -
          Pilots left the port.               ~ <p>Pilots <img src=a.png> left<p>the port.   ~ attributes
          Pilots left the port.               ~ <b><i>Pilots</b></i> left.                   ~ never closed
          Pilots left the port.               ~ Pilots</span> left.                          ~ close nothing
          Pilots left the port.               ~ Pilots&#0;&#x1F; left&#65535;.               ~ does not allow
          <guid>g1</guid>                     ~ <guid>g1</guid><media:thumbnail url="x"/>    ~ declared nowhere
          <guid>g1</guid>                     ~ <guid o:p="x">g1</guid><itunes:author>x</itunes:author> ~ declared nowhere
          <guid>g1</guid>                     ~ <guid>g1</guid><a:b:c>x</a:b:c>              ~ attributes
          <title>Tarn Post</title>            ~ <link href='a&b=c<d' rel=x/>                 ~ ampersands
          """)
  void faultsInsideAreMendedAndToldOf(String sound, String broken, String warning) {
    List<ReadOutcome> outcomes = Reading.outcomes(FEED.replace(sound, broken));

    assertThat(Reading.articles(outcomes))
        .describedAs("%s", outcomes)
        .hasSize(2)
        .allSatisfy(article -> assertThat(article.bodyText()).isNotEmpty());
    assertThat(Reading.articles(outcomes).getFirst().headline()).startsWith("Ferry");
    ReadOutcome.Accepted first = (ReadOutcome.Accepted) outcomes.getFirst();
    assertThat(String.join("; ", first.report().warnings()))
        .contains(warning.equals("-") ? "" : warning);
  }

  @Test
  void textBesideABareBracketStays() {
    Article article = Reading.articles(FEED.replace("Ferry aground", "A < B <C & D")).getFirst();

    assertThat(article.headline()).isEqualTo("A < B <C & D");
  }

  @Test
  void undeclaredPrefixesMeanWhatTheyUsuallyMean() {
    Article article =
        Reading.articles(
                FEED.replace(
                    "<guid>g1</guid>",
                    "<guid>g1</guid><dc:creator>Mara Quill</dc:creator><dc:date>2024-03-05</dc:date>"
                        + "<content:encoded>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"
                        + "</content:encoded>"))
            .getFirst();

    assertThat(article.body()).hasSize(2);
    assertThat(article.published()).isNotNull();
    assertThat(names(article)).containsExactly("Mara Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xmlns:rss=\"http://purl.org/rss/1.0/\"",
        "xmlns:rss=\"https://purl.org/rss/1.0\"",
        ""
      })
  void prefixedFeedsAreReadWhoeverDeclaresThePrefix(String declaration) {
    String xml =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            + declaration
            + "><rss:channel xmlns=\"http://purl.org/rss/1.0/\"><rss:title>T</rss:title></rss:channel>"
            + "<rss:item rdf:about=\"https://t.example/1\"><rss:title>Ferry aground</rss:title>"
            + "<rss:description>Left.</rss:description></rss:item></rdf:RDF>";

    assertThat(Reading.articles(xml))
        .extracting(Article::id)
        .containsExactly("https://t.example/1");
  }

  @Test
  void namespacesMayDifferInCaseAndScheme() {
    String xml =
        "<rss xmlns:m=\"https://search.yahoo.com/mrss\" xmlns:it=\"http://www.itunes.com/DTDs/"
            + "Podcast-1.0.dtd\"><channel><item><m:title>Ferry</m:title><it:author>Mara Quill"
            + "</it:author><description>Left.</description></item></channel></rss>";
    Article article = Reading.article(xml);

    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(names(article)).containsExactly("Mara Quill");
  }

  @Test
  void feedInCapitalsIsRead() {
    String xml =
        "<?xml version=\"1.0\"?><RSS VERSION=\"0.91\"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>Ferry"
            + "</TITLE><LINK>https://t.example/1</LINK><PUBDATE>Tue, 05 Mar 2024 10:00:00 GMT</PUBDATE>"
            + "<DESCRIPTION>Left.</DESCRIPTION></ITEM></CHANNEL></RSS>";
    Article article = Reading.article(xml);

    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.url()).isEqualTo("https://t.example/1");
    assertThat(article.published()).isNotNull();
  }

  @Test
  void twoFeedsInOneFileAreBothRead() {
    assertThat(
            Reading.articles("<?xml version=\"1.0\"?>" + FEED + "\n<?xml version=\"1.0\"?>" + FEED))
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <rss><channel>\\n<item><title>Fer                            ~ line 2, column 17: the file ends inside <title>
          <rss><channel>\\n<item><title>A</title></item>               ~ line 2, column 30: the file ends inside <channel>
          <rss><channel>\\n<item><title><![CDATA[A</title></item></channel></rss> ~ a CDATA section
          <rss><channel>\\n<!-- A</channel></rss>                      ~ a comment
          """)
  void fileThatBreaksOffSaysWhereAndInWhat(String xml, String reason) {
    assertThat(Reading.rejection(xml.replace("\\n", "\n"))).contains(reason.replace("~", ""));
  }

  @Test
  void articlesBeforeTheEndOfABrokenFileStayRead() {
    List<ReadOutcome> outcomes = Reading.outcomes(FEED.substring(0, FEED.indexOf("It has")));

    assertThat(Reading.articles(outcomes)).hasSize(1);
    assertThat(outcomes.getLast()).isInstanceOf(ReadOutcome.Rejected.class);
  }

  @Test
  void guidThatOtherItemsHaveTooIsNoIdentity() {
    String item = "<item><title>%s</title><link>https://t.example/%s</link><guid>0</guid></item>";
    List<Article> articles =
        Reading.articles(
            "<rss><channel>"
                + item.formatted("One", "1")
                + item.formatted("Two", "2")
                + item.formatted("Two", "2")
                + "</channel></rss>");

    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("0", "https://t.example/2", "https://t.example/2");
  }

  @Test
  void titlesOfAtomAreWhatTheirTypeSays() {
    String entry = "<entry><id>%d</id><title%s</title><summary>Left.</summary></entry>";
    List<Article> articles =
        Reading.articles(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                + entry.formatted(
                    1,
                    " type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">A <em>ferry</em></div>")
                + entry.formatted(2, " type=\"html\">A &lt;em&gt;ferry&lt;/em&gt; &amp;amp; more")
                + entry.formatted(3, ">The &lt;em&gt; element")
                + entry.formatted(4, ">The &lt;b&gt;ferry&lt;/b&gt;")
                + entry.formatted(5, ">Tarn&amp;#8217;s ferry")
                + "</feed>");

    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly(
            "A ferry", "A ferry & more", "The <em> element", "The ferry", "Tarn’s ferry");
  }

  @Test
  void zeroDatesOfWordPressAreNone() {
    String xml =
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>A</title>"
            + "<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate>"
            + "<wp:post_date>2024-03-05 10:00:00</wp:post_date>"
            + "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>"
            + "<wp:post_type>post</wp:post_type></item></channel></rss>";

    assertThat(published(Reading.article(xml)).value()).isEqualTo("2024-03-05T10:00:00");
  }

  private static Published published(Article article) {
    return Objects.requireNonNull(article.published());
  }

  private static List<String> names(Article article) {
    return Objects.requireNonNull(article.byline()).authors().stream().map(Author::name).toList();
  }
}

package org.newshound.read.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Author;
import org.newshound.read.html.page.PageParser;

class PageMetadataTest {
  private static PageMetadata described(String members) {
    return head(
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + members + "}</script>");
  }

  private static PageMetadata head(String head) {
    return page(head, "");
  }

  private static PageMetadata page(String head, String body) {
    return PageMetadata.of(PageParser.parse("<html><head>" + head + "</head><body>" + body));
  }

  private static String headline(PageMetadata metadata) {
    return metadata.headline().map(Found::value).orElse("");
  }

  private static List<String> authors(PageMetadata metadata) {
    return metadata.signature().stream()
        .flatMap(found -> found.value().authors().stream())
        .map(Author::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"headline\":\"Ferry aground\" | Ferry aground",
        "\"headline\":\"Ferry &amp; tug aground\" | Ferry & tug aground",
        "\"headline\":\"Ferry\\naground\" | Ferry aground",
        "\"headline\":\"The \"old\" ferry\",\"a\":1 | The \"old\" ferry",
        "\"headline\":\"Ferry aground\",\"a\":1, | Ferry aground"
      })
  void readsLooseJson(String members, String headline) {
    assertThat(headline(described(members))).isEqualTo(headline);
  }

  @Test
  void prefersThePrintedHeadlineThatTheSharedTitleAgreesWith() {
    PageMetadata metadata =
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry news\"}"
                + "</script><meta property=og:title content='Ferry runs aground off Oslo'>",
            "<h1>Ferry runs aground off Oslo</h1>");

    assertThat(headline(metadata)).isEqualTo("Ferry runs aground off Oslo");
  }

  @Test
  void printsAHeadlineThatMetadataCutShortInFull() {
    PageMetadata metadata =
        page(
            "<meta property=og:title content='Ferry runs aground…'>",
            "<h1>Ferry runs aground off Oslo</h1>");

    assertThat(headline(metadata)).isEqualTo("Ferry runs aground off Oslo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry runs aground | Harbor Courier; Harbor Courier; Ferry runs aground",
        "Ferry runs aground - Harbor Courier; Harbor Courier; Ferry runs aground",
        "Ferry - a love story; Harbor Courier; Ferry - a love story"
      })
  void cutsTheSiteOffTheTitle(String title, String site, String headline) {
    PageMetadata metadata =
        head(
            "<meta property=og:title content='"
                + title
                + "'><meta property=og:site_name content='"
                + site
                + "'>");

    assertThat(headline(metadata)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"author\":\"Mara Quill\" | Mara Quill",
        "\"author\":\"By Mara Quill\" | Mara Quill",
        "\"author\":\"Mara Quill and Tom Ashdown\" | Mara Quill;Tom Ashdown",
        "\"author\":[{\"name\":\"Mara Quill\"},{\"name\":\"mara quill\"}] | Mara Quill",
        "\"author\":[\"Mara Quill\",\"Tom Ashdown\"] | Mara Quill;Tom Ashdown",
        "\"author\":{\"@type\":\"Person\",\"name\":\"Mara Quill, Harbor Reporter\"} | Mara Quill",
        "\"author\":{\"@type\":\"Person\",\"name\":\"https://social.example/mara\"} | ~~",
        "\"author\":{\"@type\":\"Organization\",\"name\":\"Harbor Desk\"} | ~~"
      })
  void readsAuthors(String members, String names) {
    assertThat(String.join(";", authors(described(members)))).isEqualTo(names);
  }

  @Test
  void followsAReferenceToAPerson() {
    PageMetadata metadata =
        head(
            "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"x\","
                + "\"author\":{\"@id\":\"#p\"}},{\"@id\":\"#p\",\"name\":\"Mara Quill\"}]}</script>");

    assertThat(authors(metadata)).containsExactly("Mara Quill");
  }

  @Test
  void keepsASigningOrganisationApartFromPersons() {
    Signers signature =
        described("\"author\":{\"@type\":\"Organization\",\"name\":\"Harbor Desk\"}")
            .signature()
            .orElseThrow()
            .value();

    assertThat(signature.organisation()).isEqualTo("Harbor Desk");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03T15:04:00+10:00, 2025-03-03T15:04:00+10:00",
    "2025-03-03T15:04:00Z, 2025-03-03T15:04:00Z",
    "2025-03-03 15:04, 2025-03-03T15:04:00",
    "2025-03-03T15:04:05.120+0100, 2025-03-03T15:04:05.12+01:00",
    "2025-03-03, 2025-03-03",
    "'March 3, 2025', 2025-03-03",
    "1970-01-01T00:00:00Z, ''",
    "2025-13-40, ''",
    "soon, ''"
  })
  void readsTimes(String given, String value) {
    PageMetadata metadata = head("<meta property=article:published_time content='" + given + "'>");

    assertThat(metadata.published().map(found -> found.value().value()).orElse(""))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strandings: Ferry runs aground off Oslo at dawn"
            + "| <h1>Shipping - Ferry runs aground off Oslo at dawn</h1>"
            + "| Ferry runs aground off Oslo at dawn",
        "The ferry runs aground: what is known of the buoy off Oslo"
            + "| <h1>A ferry runs aground: what is known of the buoy off Oslo</h1>"
            + "| Oslo ferry news",
        "Ferry runs aground off Oslo at dawn"
            + "| <h1>Oslo ferry news</h1><h2>Shipping Ferry runs aground off Oslo at dawn</h2>"
            + "| Ferry runs aground off Oslo at dawn",
        "Ferry runs aground off Oslo at dawn"
            + "| <ul class=breadcrumb><h1>Oslo ferry news</h1></ul>"
            + "<h2 itemprop=headline>Ferry runs aground off Oslo at dawn</h2>"
            + "| Ferry runs aground off Oslo at dawn",
        "Ferry runs aground off Oslo at dawn"
            + "| <h1 data-breadcrumb-title>Ferry runs aground off Oslo at dawn</h1>"
            + "| Oslo ferry news",
        "Ferry runs aground off Oslo at dawn"
            + "| <h1>Oslo ferry news</h1><h2><a href=/x>Ferry runs aground off Oslo at dawn</a></h2>"
            + "| Oslo ferry news"
      })
  void choosesTheHeadlineThatIsPrintedOverTheText(String shared, String body, String headline) {
    PageMetadata metadata =
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Oslo ferry news\"}</script><meta property=og:title content='"
                + shared
                + "'>",
            body);

    assertThat(headline(metadata)).isEqualTo(headline);
  }

  @Test
  void takesTheAccountOfADeskForNoPerson() {
    PageMetadata metadata =
        described(
            "\"author\":{\"@type\":\"Person\",\"name\":\"Fjord Post\","
                + "\"url\":\"https://fjord.example/author/admin/\"}");

    assertThat(authors(metadata)).isEmpty();
  }

  @Test
  void believesASigningAgencyMoreThanNamesInTheMarkup() {
    PageMetadata metadata =
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
                + "{\"@type\":\"Organization\",\"name\":\"Reuters\"}}</script>",
            "<div class=opinion><span class=author>Mara Quill</span></div>");

    assertThat(metadata.signature().orElseThrow().value().organisation()).isEqualTo("Reuters");
    assertThat(authors(metadata)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Copyright Musterblatt GmbH & Co. KG | Musterblatt GmbH & Co. KG",
        "© Harbour Press Ltd. | Harbour Press Ltd.",
        "Hafenblatt.de | Hafenblatt.de",
        "dpa | dpa",
        "Example Media, Inc. | Example Media, Inc."
      })
  void takesCompaniesAgenciesAndAddressesForNoPersons(String given, String organisation) {
    Signers signature = described("\"author\":\"" + given + "\"").signature().orElseThrow().value();

    assertThat(signature.authors()).isEmpty();
    assertThat(signature.organisation()).isEqualTo(organisation);
  }

  @Test
  void takesTheHeadlineForNoSecondOne() {
    PageMetadata metadata =
        described("\"headline\":\"Ferry aground\",\"alternativeHeadline\":\"Ferry aground!\"");

    assertThat(metadata.alternativeHeadline()).isEmpty();
  }

  @Test
  void takesARowOfShareButtonsForNoPerson() {
    assertThat(authors(page("", "<div class=author>Twitter Facebook</div>"))).isEmpty();
  }

  @Test
  void trustsJsonLdMoreThanMetaElements() {
    PageMetadata metadata =
        head(
            "<meta property=article:published_time content=2024-01-01><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-03\"}</script>");

    assertThat(metadata.published().orElseThrow().rule()).isEqualTo("json-ld");
  }

  @Test
  void readsAddressPublisherSectionKeywordsAndLanguage() {
    PageMetadata metadata =
        PageMetadata.of(
            PageParser.parse(
                "<html lang=en_gb><head><link rel=canonical href=https://x.example/a>"
                    + "<meta property=og:site_name content='Harbor Courier'>"
                    + "<meta property=article:section content=Coast>"
                    + "<meta name=news_keywords content='ferry, Oslo'></head>"));

    assertThat(metadata.url().orElseThrow().value()).isEqualTo("https://x.example/a");
    assertThat(metadata.publisher().orElseThrow().value()).isEqualTo("Harbor Courier");
    assertThat(metadata.section().orElseThrow().value()).isEqualTo("Coast");
    assertThat(metadata.keywords()).containsExactly("ferry", "Oslo");
    assertThat(metadata.language().orElseThrow().value()).isEqualTo("en-GB");
  }
}

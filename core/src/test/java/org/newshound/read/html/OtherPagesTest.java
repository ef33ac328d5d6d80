package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.read.ReadOutcome;

/// Pages that hold prose but no article, and articles that look like them.
class OtherPagesTest {
  private static final List<String> TITLES =
      List.of(
          "Ferry runs aground outside the harbour",
          "Bridge closes for the winter after cracks are found",
          "Oyster beds open again a month early",
          "Keeper hands over the last staffed light",
          "Gull counts fall for the fifth year",
          "Council puts off the vote on the quay");
  private static final String CONSENT =
      "<p>We and our 842 partners store and read cookies on your device to show you"
          + " personalised ads and content, and to measure how they do.</p><p>With your consent we"
          + " may use precise location and personal data. You can change your mind at any time at"
          + " the foot of each page, or in our privacy policy.</p><p>Some of our partners do not ask"
          + " for your consent but rely on their legitimate interest; you can object to that.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2><a href=/story/%1$d>%2$s</a></h2><p>%3$s</p>",
        "<article><h3><a href=/story/%1$d>%2$s</a></h3><span>March %1$d</span><p>%3$s</p></article>",
        "<div class=card><a href=/story/%1$d>%2$s</a><p>%3$s</p></div>",
        "<ul><li><h4><a href=/story/%1$d>%2$s</a></h4><p>%3$s</p></li></ul>"
      })
  void aFrontPageIsSkippedAsAListOfStories(String card) {
    assertThat(Pages.read(front(card)))
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo("a list of stories, no story"));
  }

  @Test
  void aFrontThatDescribesItsStoriesInLinkedDataIsAListToo() {
    StringBuilder data = new StringBuilder("<script type=application/ld+json>[");
    TITLES.forEach(
        title -> data.append("{\"@type\":\"NewsArticle\",\"headline\":\"" + title + "\"},"));
    data.append("{\"@type\":\"WebSite\",\"name\":\"Saltmarsh Courier\"}]</script>");
    String page = front("<h2><a href=/story/%1$d>%2$s</a></h2><p>%3$s</p>");

    assertThat(Pages.read(page.replace("<head>", "<head>" + data)))
        .isInstanceOf(ReadOutcome.Skipped.class);
  }

  @Test
  void aStoryThatLinksToOthersBetweenItsParagraphsIsRead() {
    String page = Pages.page("", "<h1>Ferry runs aground</h1>", "");
    StringBuilder links = new StringBuilder();
    TITLES.forEach(title -> links.append("<h3><a href=/s>" + title + "</a></h3>"));

    assertThat(Pages.article(page.replaceFirst("</p>", "</p>" + links)).bodyText())
        .contains("Nobody was hurt");
  }

  @Test
  void aRequestForConsentAloneIsRefused() {
    ReadOutcome outcome = Pages.read("<main><h1>Your privacy</h1>" + CONSENT + "</main>");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected ->
                assertThat(rejected.reason())
                    .isEqualTo("it asks for consent to cookies or ads and shows no article"));
  }

  @Test
  void anArticleBehindARequestForConsentIsReadWithoutTheRequest() {
    String head =
        "<head><meta property=og:type content=article><meta property=og:title content=\"Ferry runs"
            + " aground\"></head>";
    Article article =
        Pages.article("<html>" + head + "<main><h1>Ferry runs aground</h1>" + CONSENT);

    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.body()).isEmpty();
  }

  @Test
  void aReportOnConsentIsRead() {
    String report =
        "<p>Regulators fined the port's booking site on Monday for setting cookies on the devices of"
            + " 40,000 passengers before they had given their consent to anything.</p>"
            + "<p>The site had shared personal data with 842 partners, the regulator said, and a"
            + " claim of legitimate interest did not cover the tracking of children.</p>"
            + "<p>The port said that it would appeal. Its privacy policy had been checked by two"
            + " law firms, and nobody had complained about the cookies in six years.</p>";

    assertThat(Pages.article("<article><h1>Port fined over cookies</h1>" + report).body())
        .hasSize(3);
  }

  @Test
  void theCaptionsOfAGalleryAreRead() {
    StringBuilder figures = new StringBuilder();
    for (String title : TITLES) {
      figures.append(
          "<figure><img src=p.jpg><figcaption>"
              + title
              + ". <span class=credit>Photo: Ann Ro</span></figcaption></figure>");
    }
    String page =
        "<html><head><meta property=og:type content=article></head><body><nav><figure><figcaption>Menu"
            + "</figcaption></figure></nav><h1>The winter in pictures</h1>"
            + figures
            + "</body>";

    Article article = Pages.article(page);

    assertThat(article.body()).isEmpty();
    assertThat(article.captions())
        .hasSize(TITLES.size())
        .extracting(Caption::text, Caption::creditLine)
        .contains(tuple("Gull counts fall for the fifth year.", "Photo: Ann Ro"));
  }

  private static String front(String card) {
    StringBuilder cards = new StringBuilder();
    for (int at = 0; at < TITLES.size(); at++) {
      cards.append(card.formatted(at + 1, TITLES.get(at), teaser(at + 3)));
    }
    return "<!DOCTYPE html><html><head><title>Saltmarsh Courier</title></head><body><nav><a href=/>Home"
        + "</a></nav><main><section>"
        + cards
        + "</section></main><footer>All rights reserved</footer>";
  }

  private static String teaser(int number) {
    return "The harbour master says that number "
        + number
        + " of the season will not be the last one, and that the council has known about the sand"
        + " for more than two years.";
  }
}

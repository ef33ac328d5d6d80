package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;

/// Headlines among the titles that pages carry for browsers and search engines.
class HeadlineKindsTest {
  private static final String SITE = "<meta property=og:site_name content='The Tarrow Post'>";

  private static Article page(String head, String above) {
    return Pages.article(Pages.page(head, above, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Gull court opens « News : The Tarrow Post (1)~Gull court opens",
        "(3) Gull court opens | The Tarrow Post~Gull court opens",
        "Gull court opens | News | The Tarrow Post~Gull court opens",
        "Gull court opens – News – The Tarrow Post~Gull court opens",
        "Gull court opens :: tarrowpost.example~Gull court opens",
        "The Tarrow Post » Gull court opens~Gull court opens",
        "Tarrow Post: Gull court opens~Gull court opens",
        "Gull court opens / The Tarrow Post~Gull court opens",
        "Gull court opens - and closes - The Tarrow Post~Gull court opens - and closes",
        "Tarrow gulls: Court opens~Tarrow gulls: Court opens"
      })
  void takesTheHeadlineOutOfATitle(String title, String headline) {
    assertThat(page(SITE + "<title>" + title + "</title>", "").headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ferry strike 2025: latest, times and routes – Post~Ferries stop",
        "Ferry strike: all about the ferries of Tarrow~Ferries of Tarrow stop"
      })
  void prefersThePrintedTitleToTheOneForSearchEngines(String title, String printed) {
    String head = "<title>" + title + "</title><meta property=og:title content='" + title + "'>";

    assertThat(page("<title>" + title + "</title>", "<h1>" + printed + "</h1>").headline())
        .isEqualTo(printed);
    assertThat(page(head, "<h1>Ferry strike: the ferries of Tarrow stop</h1>").headline())
        .isIn("Ferry strike: the ferries of Tarrow stop", title);
  }

  @Test
  void partsTheKickerFromTheHeadline() {
    Article article =
        page(
            "<title>Ferries return - Post</title>",
            "<h1><span class=kicker>Harbour</span>Ferries return</h1>");

    assertThat(article.headline()).isEqualTo("Ferries return");
    assertThat(article.kicker()).isEqualTo("Harbour");
  }

  @ParameterizedTest
  @CsvSource({"aside", "nav"})
  void passesARelatedHeadingAboveTheHeadlineOver(String tag) {
    String related = "<" + tag + "><h2>Gulls win in court again</h2><h1>More</h1></" + tag + ">";

    assertThat(
            page(
                    "<title>Ferries return to Tarrow</title>",
                    related + "<h1>Ferries return to Tarrow</h1>")
                .headline())
        .isEqualTo("Ferries return to Tarrow");
  }
}

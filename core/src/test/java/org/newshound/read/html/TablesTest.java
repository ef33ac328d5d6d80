package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.Block;

class TablesTest {
  private static final String END =
      "<p>The club will sail the last three races of the season in the outer harbour in May, when "
          + "the spring tides have gone, the race committee said on Monday evening.</p>";

  @Test
  void aTableOfResultsBetweenParagraphsIsKeptAsAWholeRowByRow() {
    StringBuilder rows = new StringBuilder("<tr><th>Place</th><th>Crew</th><th>Points</th></tr>");
    for (int place = 1; place <= 12; place++) {
      rows.append(
          "<tr><td>%d</td><td>Crew of pier %d</td><td>%d</td></tr>"
              .formatted(place, 30 - place, 60 - 2 * place));
    }

    Article article = read("<table>" + rows + "</table>");

    assertThat(article.body()).hasSize(3 + 13 + 1);
    assertThat(article.body())
        .contains(
            Block.paragraph("Place | Crew | Points"), Block.paragraph("12 | Crew of pier 18 | 36"));
  }

  @Test
  void aTableOfLinksBetweenParagraphsIsNoPartOfTheStory() {
    StringBuilder rows = new StringBuilder();
    for (int at = 1; at <= 12; at++) {
      rows.append(
          "<tr><td><a href=/r%d>Race %d</a></td><td><a href=/p%d>Photos</a></td></tr>"
              .formatted(at, at, at));
    }

    assertThat(read("<table>" + rows + "</table>").bodyText()).doesNotContain("Photos");
  }

  @Test
  void rowsThatThePageIsLaidOutWithAreNotJoined() {
    String page = Pages.page("", "<h1>Ferry runs aground</h1>", "");
    String laidOut =
        page.replace("<article>", "<table><tr><td>").replace("</article>", "</td></tr></table>");

    assertThat(Pages.article(laidOut).body()).hasSize(3);
  }

  private static Article read(String table) {
    String page = Pages.page("", "<h1>Harbour crews race for the cup</h1>", "");
    int end = page.indexOf("</div>");
    return Pages.article(page.substring(0, end) + table + END + page.substring(end));
  }
}

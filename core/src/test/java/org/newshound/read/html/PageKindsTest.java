package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.read.ReadOutcome;

/// Kinds of pages on which more than the article looks like one, or the article like something
/// else.
class PageKindsTest {
  private static final String FIRST =
      "The bridge over the Wend will be closed from Monday on, because two of its cables have"
          + " rusted, the town's engineer said on Friday.";
  private static final String SECOND =
      "Buses will go by way of the mill, which takes eleven minutes longer, and the school will"
          + " begin at a quarter past eight until further notice.";
  private static final String THIRD =
      "The council had put off the repair twice, in spring and in autumn, because the price of"
          + " steel had gone up by a third.";

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String story() {
    return "<h1>Bridge over the Wend closes</h1>" + paragraphs(FIRST, SECOND, THIRD);
  }

  private static List<String> body(String page) {
    return Pages.article(
            "<!DOCTYPE html><html><head><title>Bridge over the Wend closes</title></head>"
                + "<body>"
                + page
                + "</body></html>")
        .body()
        .stream()
        .map(Block::text)
        .toList();
  }

  private static String comments(String before, String after) {
    StringBuilder comments = new StringBuilder();
    for (String name : List.of("Ines", "Tor", "Maud", "Pelle", "Ada", "Knut", "Rosa", "Emil")) {
      comments
          .append(before.replace("NAME", name))
          .append("<p>I have crossed that bridge every day for twenty years, and whenever I asked")
          .append(" somebody from the town about the cables, ")
          .append(name)
          .append(" told me that it had all been looked into. It never was.</p>")
          .append(after);
    }
    return comments.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id=replies", "class=comments-area", "class='user-comments list'"})
  void leavesCommentsBesideAShortStoryOut(String part) {
    String below = "<div " + part + ">" + comments("<article>", "</article>") + "</div>";

    assertThat(body("<main><article>" + story() + "</article></main>" + below))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>NAME said:</p>", "<div>NAME says:</div>", "<p>NAME schrieb:</p>"})
  void leavesCommentsOutThatOnlyTheirFormGivesAway(String speaker) {
    String share = "<ul><li><a href=/a>Share</a></li><li><a href=/b>Mail</a></li></ul>";
    String below = comments("<div>" + speaker, "<a href=/r>Reply</a></div>");

    assertThat(body("<div>" + story() + share + below + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsAStoryThatQuotesWhatPeopleSaidWithoutAskingForReplies() {
    String quotes =
        paragraphs("Ines said:", "“The mill road is no road for a bus, and everyone knows it.”");

    assertThat(body("<article>" + story() + quotes + "</article>")).hasSize(5);
  }

  @Test
  void endsWhereTheNextStoryFollowsInThePage() {
    String next =
        "<article><h1>Mill road gets a pavement</h1><time datetime=2025-03-02>2 March</time>"
            + paragraphs(
                "The road to the mill will have a pavement by June, the county said, and lamps on"
                    + " both sides of it as far as the weir.",
                "Work begins after Easter, and the road will be open to buses all the time, which"
                    + " had been in doubt for some weeks.")
            + "</article>";

    assertThat(body("<main><article>" + story() + "</article>" + next + "</main>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void leavesAListOfTheLatestNewsOut() {
    String news =
        paragraphs(
            "Ferry fares up HARBOUR CITY: Ferry fares will rise by a tenth in May, the line said on Friday.",
            "School roof mended TARROW: The roof of the old school has been mended before the rain came.",
            "Gull count begins MARSH END: Volunteers will count the gulls on the flats this weekend again.",
            "Choir sings in Oslo OSLO: The choir of the fish market sang in the town hall of Oslo on Sunday.");

    assertThat(body("<article>" + story() + news + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "og:description"})
  void readsABriefThatItsDescriptionRepeats(String name) {
    String text =
        "The strike on the ferries ended on Friday after nine days, both sides said, and the boats will run from Monday.";
    String head =
        "<meta name="
            + name
            + " property="
            + name
            + " content='OSLO, May 2 (Norpress) - "
            + text
            + "'>";
    String page =
        "<html><head>"
            + head
            + "</head><body><article><h1>Ferry strike ends</h1><p>OSLO, May 2 (Norpress) - "
            + text
            + "</p></article>";
    Article article = Pages.article(page);

    assertThat(article.body()).containsExactly(Block.paragraph(text));
    assertThat(article.deck()).isNull();
    assertThat(article.dateline()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h3>More on bridges</h3><ul><li><a href=/1>Mill bridge opens</a></li></ul></aside>",
        "<div class=advert>Advertisement</div>",
        "<div class=ad-slot></div>"
      })
  void joinsTwoStreamsOfParagraphs(String between) {
    String page =
        "<main><h1>Bridge over the Wend closes</h1><div class=text><div><p>"
            + FIRST
            + "</p></div><div><p>"
            + SECOND
            + "</p></div></div>"
            + between
            + "<div class=text><h2>Twice put off</h2><div><p>"
            + THIRD
            + "</p></div></div></main>";

    assertThat(body(page)).containsExactly(FIRST, SECOND, "Twice put off", THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MAYOR'S RIVAL DROPS OUT, WEEKS BEFORE VOTE", "WATCH: THE CABLES ARE TAKEN DOWN"})
  void leavesAPromotionInCapitalsOut(String promotion) {
    String page =
        "<article><h1>Bridge over the Wend closes</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p><a href=/x><b>"
            + promotion
            + "</b></a></p><p>"
            + THIRD
            + "</p></article>";

    assertThat(body(page)).containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our reporting is free because readers pay. Give today.",
        "We keep an eye on the town for you. Support us with a gift.",
        "Join our circle of readers and get the paper every Friday."
      })
  void leavesAnAppealAtTheEndOut(String appeal) {
    assertThat(body("<article>" + story() + "<p>" + appeal + "</p></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsALastSentenceThatOnlyReportsAnAppeal() {
    String last = "The engineer asked the council to give the bridge its due.";

    assertThat(body("<article>" + story() + "<p>" + last + "</p></article>")).endsWith(last);
  }

  @Test
  void readsALivePageWithItsEntries() {
    String page =
        "<html><head><title>Storm: latest</title></head><body><main><h1>Storm: latest</h1>"
            + "<article><time>14:05</time><h2>Roof off the fish hall</h2><p>"
            + FIRST
            + "</p></article>"
            + "<article><time>13:40</time><h2>Ferries stay in port</h2><p>"
            + SECOND
            + "</p></article>"
            + "<article><time>13:10</time><h2>Wind of 120 at the light</h2><p>"
            + THIRD
            + "</p></article></main>";
    Article article = Pages.article(page);

    assertThat(article.headline()).isEqualTo("Storm: latest");
    assertThat(article.bodyText())
        .contains("Roof off the fish hall", FIRST, "Ferries stay in port", SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style='display:none'",
        "hidden",
        "aria-hidden=true",
        "style='visibility: hidden'"
      })
  void takesHiddenParagraphsForNoText(String attribute) {
    String hidden =
        "<p " + attribute + ">Nobody who opens this page will ever see these words on it.</p>";

    assertThat(body("<article>" + story() + hidden + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsTheTextThatAScriptWillUncover() {
    assertThat(body("<article style='display:none'>" + story() + "</article>")).hasSize(3);
  }

  @Test
  void takesTheTextThatStandsInTheDataOfAnEmptyPage() {
    String page =
        "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes\",\"articleBody\":\""
            + FIRST
            + "\"}</script></head><body><div id=app></div></body></html>";

    assertThat(Pages.article(page).body()).containsExactly(Block.paragraph(FIRST));
  }

  @Test
  void takesTheTextForReadersWithoutScriptsWhereThereIsNoOther() {
    String story =
        "<noscript><h1>Bridge over the Wend closes</h1>"
            + paragraphs(FIRST, SECOND)
            + "</noscript>";

    assertThat(body("<div id=app></div>" + story)).containsExactly(FIRST, SECOND);
    assertThat(
            body(
                "<article>"
                    + story()
                    + "</article><noscript><p>Please allow scripts on this page to see it.</p></noscript>"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡し船は月曜日の朝、港の外の砂州に乗り上げ、乗客四十二人は全員無事に救助された。",
        "周一早晨渡轮在港口外的沙洲搁浅，船上四十二名乘客全部获救，无人受伤。船长正在接受调查。",
        "월요일 아침 여객선이 항구 밖 모래톱에 걸렸고 승객 마흔두 명은 모두 무사히 구조됐다."
      })
  void readsAShortStoryInAScriptThatNeedsFewCharacters(String sentence) {
    String page =
        "<article><h1>"
            + sentence.substring(0, 8)
            + "</h1>"
            + paragraphs(sentence + "一", sentence + "二")
            + "</article>";

    assertThat(Pages.article(page).body()).hasSize(2);
  }

  @Test
  void stillRefusesAPageThatSaysNextToNothing() {
    assertThat(Pages.read("<body><p>沒有找到</p><p>Not here.</p></body>"))
        .isInstanceOf(ReadOutcome.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=drop><span>T</span>he bridge over",
        "<p><span aria-hidden=true>T</span><span class=sr-only>T</span>he bridge over",
        "<p><span aria-hidden=true class=x>T</span><span class=visually-hidden>The</span> bridge over"
      })
  void readsAnInitialAsTheFirstLetterOfItsWord(String start) {
    String page = "<h1>Bridge over the Wend closes</h1>" + paragraphs(FIRST, SECOND, THIRD);

    assertThat(body("<article>" + page.replaceFirst("<p>The bridge over", start) + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void readsTextBehindAnchorsThatAreNeverClosed() {
    String page =
        "<h1>Bridge over the Wend closes</h1><h2><a name=top>What happened</h2>"
            + paragraphs(FIRST, SECOND, THIRD);

    assertThat(body(page)).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void leavesTheIssuersNameAboveAPressReleaseOut() {
    String page =
        "<html><head><title>Brightwell Opens Plant</title></head><body><article><p>Brightwell Ltd.</p>"
            + "<h1>Brightwell Opens Plant</h1><p>LEEDS, England, March 3, 2025 -- Brightwell Ltd. opened a plant for"
            + " kettles on Monday, which will employ ninety people, the company said.</p><p>"
            + SECOND
            + "</p></article>";

    assertThat(Pages.article(page).bodyText()).startsWith("Brightwell Ltd. opened a plant");
  }

  @Test
  void readsTheDeskOfAnAgencyInTheDateline() {
    String page =
        "<html lang=de><body><article><h1>Fähre läuft auf Grund</h1><p>Kiel (dpa/lno) - Vor dem Hafen ist am Montag"
            + " eine Fähre auf Grund gelaufen, alle zweiundvierzig Menschen an Bord wurden an Land gebracht.</p><p>"
            + "Verletzt wurde niemand, wie die Polizei mitteilte, doch das Schiff muss auf die Flut warten.</p></article>";
    Article article = Pages.article(page);

    assertThat(Objects.requireNonNull(article.dateline()).agency()).isEqualTo("dpa/lno");
    assertThat(article.source()).extracting("value").isEqualTo("dpa/lno");
  }

  @Test
  void aRowOfLinksAboveTheTextIsNoneOfIt() {
    String links =
        "<td width=140><a href=/a>Front page</a><br><a href=/b>Local</a><br>"
            + "<a href=/c>Farm</a><br><a href=/d>Weather</a></td>";
    String byline = "<h2>Bridge over the Wend closes</h2><font>By Ann Rowe<br>May 3, 2001</font>";
    String story = "<td>" + byline + "<p>" + String.join("<p>", FIRST, SECOND, THIRD) + "</td>";
    String name = "<tr><td colspan=2><b>The Wend Messenger</b></td></tr>";

    assertThat(body("<table>" + name + "<tr>" + links + story + "</tr></table>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aLinkedSentenceMayOpenTheText() {
    String linked =
        "<p><a href=/engineer>The engineer of the town spoke on Friday evening.</a></p>";

    assertThat(
            body(
                "<article><h1>Bridge over the Wend closes</h1>"
                    + linked
                    + paragraphs(FIRST, SECOND, THIRD)
                    + "</article>"))
        .contains(FIRST, SECOND, THIRD)
        .startsWith("The engineer of the town spoke on Friday evening.");
  }
}

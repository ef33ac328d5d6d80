package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Contributor.Role;

/// Bylines as pages print them and mark them up.
class BylineKindsTest {
  private static final String SITE = "<meta property=og:site_name content='The Marsh Courier'>";

  private static Article printed(String above) {
    return Pages.article(Pages.page(SITE, "<h1>Ferry runs aground</h1>" + above, ""));
  }

  private static Byline byline(String above) {
    return Objects.requireNonNull(printed(above).byline());
  }

  private static List<String> names(Article article) {
    return article.byline() == null
        ? List.of()
        : article.byline().authors().stream().map(Author::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o.brandt@marshcourier.example",
        "Photo: Lena Ruiz/Picturehouse",
        "Foto: Lena Ruiz",
        "Opinion",
        "The Monday column",
        "The Marsh Courier",
        "Marsh Courier",
        "https://social.example/marsh"
      })
  void takesNoAuthorFromAFieldThatNamesNone(String field) {
    String head = SITE + "<meta name=author content='" + field + "'>";
    Article article = Pages.article(Pages.page(head, "<h1>Ferry runs aground</h1>", ""));

    assertThat(article.byline()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Organization\",\"name\":\"The Marsh Courier\"}",
        "{\"@type\":\"Person\",\"name\":\"Marsh Courier\"}",
        "\"The Marsh Courier\""
      })
  void neverLetsTheSiteSign(String author) {
    String data =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry aground\",\"author\":" + author + "}";
    String head = SITE + "<script type=application/ld+json>" + data + "</script>";

    assertThat(Pages.article(Pages.page(head, "", "")).byline()).isNull();
  }

  @Test
  void letsAPersonSignWhoseSiteBearsTheSameName() {
    String data =
        "{\"@type\":\"BlogPosting\",\"author\":{\"@type\":\"Person\",\"name\":\"Ingrid Solberg\"}}";
    String head =
        "<meta property=og:site_name content='Ingrid Solberg'><script type=application/ld+json>"
            + data
            + "</script>";

    assertThat(names(Pages.article(Pages.page(head, "<h1>Ferry runs aground</h1>", ""))))
        .containsExactly("Ingrid Solberg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=author-box><p>About the writer</p><p>Ken Mori</p><p>City desk</p><a href=/f>Follow</a><p>Beats: courts, schools</p></div> | Ken Mori",
        "<span class=author>Elif Kaya</span> | Elif Kaya",
        "<p class=author>Muhabir: Elif Kaya</p> | Elif Kaya",
        "<p>Written by</p><p>Ken Mori</p> | Ken Mori",
        "<p>3 March 2025 · By Ken Mori</p> | Ken Mori",
        "<span class=byline><span>Odile Marchbank</span><span>Senior reporter</span></span> | Odile Marchbank",
        "<div class=byline>By Odile Marchbank<br>Staff Writer</div> | Odile Marchbank",
        "<div><a rel=author href=/u/okm>okmarsh</a></div> | okmarsh"
      })
  void readsThePersonAmongWhatStandsBeside(String above, String name) {
    assertThat(names(printed(above))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By Odile Marchbank in Tarrow</p>",
        "<p>By Odile Marchbank in Tarrow</p>"
      })
  void readsThePlaceInAByline(String above) {
    Byline byline = byline(above);

    assertThat(byline.authors()).extracting(Author::name).containsExactly("Odile Marchbank");
    assertThat(byline.location()).isEqualTo("Tarrow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Quill of The Dune Herald | The Dune Herald",
        "By Ada Quill for The Dune Herald | The Dune Herald",
        "By Ada Quill of the Dune Herald | Dune Herald"
      })
  void readsThePaperInABylineWithItsPrintedArticle(String line, String paper) {
    Byline byline = byline("<p class=byline>" + line + "</p>");

    assertThat(byline.authors()).extracting(Author::name).containsExactly("Ada Quill");
    assertThat(byline.affiliation()).isEqualTo(paper);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class=x", "class=byline"})
  void readsABylineOfAnEditorialBoard(String attribute) {
    Byline byline = byline("<p " + attribute + ">By The Dune Herald Editorial Board</p>");

    assertThat(byline.authors()).isEmpty();
    assertThat(byline.affiliation()).isEqualTo("The Dune Herald");
    assertThat(byline.role()).isEqualTo("Editorial Board");
  }

  @Test
  void keepsNameAndRoleApartThatStandInAdjacentSpans() {
    Byline byline =
        byline("<div class=byline><span>Odile Marchbank</span><span>Senior reporter</span></div>");

    assertThat(byline.role()).isEqualTo("Senior reporter");
  }

  @Test
  void letsTheReporterSignWhereNobodyElseDoes() {
    String line = "Reporting by Odile Marchbank; Editing by Tom Ash";
    Contributor reporter = new Contributor(Role.REPORTING, "Odile Marchbank", null);
    Contributor editor = new Contributor(Role.EDITING, "Tom Ash", null);
    Article above = printed("<p class=byline>" + line + "</p>");
    Article below =
        Pages.article(
            Pages.page("", "<h1>Ferry aground</h1>", "")
                .replace("</div>", "<p>(" + line + ")</p></div>"));

    assertThat(names(above)).containsExactly("Odile Marchbank");
    assertThat(above.contributors()).containsExactly(reporter, editor);
    assertThat(names(below)).containsExactly("Odile Marchbank");
    assertThat(below.contributors()).containsExactly(reporter, editor);
  }
}

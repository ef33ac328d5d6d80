package org.newshound.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

/// Tables as spreadsheets, databases and archives write them.
class TablesAsWrittenTest {
  private static final String ROWS =
      "title;author;text\nFerry aground;Mara Quill;\"Pilots left; more came.\"\nBridge shut;;Cracks.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T",
        "sep=;\nT",
        "\uFEFFsep=;\r\nT",
        "\"sep=;\"\nT",
        "\n\nT",
        "Export of 5 March 2024\nT",
        "Search: ferry, title or text\n2 hits;;\n\nT",
      })
  void headerIsFoundBelowWhatStandsAboveIt(String form) {
    assertThat(
            articles(
                "a.csv",
                form.replace("T", "title;author;text") + ROWS.substring(ROWS.indexOf('\n'))))
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge shut");
  }

  @Test
  void whatStandsAboveTheHeaderIsToldOf() {
    ReadOutcome first = read("a.csv", "Export of 5 March\n" + ROWS).getFirst();

    assertThat(((ReadOutcome.Accepted) first).report().warnings())
        .containsExactly("a line above the header is no part of the table: Export of 5 March");
  }

  @Test
  void separatorThatIsSaidWins() {
    assertThat(articles("a.csv", "sep=^\ntitle^text\nFerry, left^Pilots; left.\n"))
        .extracting(Article::headline)
        .containsExactly("Ferry, left");
  }

  @ParameterizedTest
  @CsvSource({"\\r, UTF-8", "\\r\\n, UTF-8", "\\n, UTF-16LE", "\\r\\n, UTF-16BE", "\\r, UTF-16LE"})
  void lineEndsAndWideEncodingsAreFoundOut(String end, String charset) {
    String text = "\uFEFF" + ROWS.replace("\n", end.replace("\\r", "\r").replace("\\n", "\n"));
    List<ReadOutcome> outcomes = read("a.csv", text.getBytes(Charset.forName(charset)));

    assertThat(Reading.articles(outcomes))
        .extracting(Article::headline)
        .containsExactly("Ferry aground", "Bridge shut");
    assertThat(Reading.articles(outcomes).getFirst().bodyText())
        .isEqualTo("Pilots left; more came.");
  }

  @Test
  void originOfARowIsTheByteItBeginsAtUnlessTheFileWasReencoded() {
    byte[] plain = ROWS.getBytes(StandardCharsets.UTF_8);
    byte[] wide = ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16LE);

    for (Article article : Reading.articles(read("a.csv", plain))) {
      String rest = new String(plain, offset(article), 5, StandardCharsets.UTF_8);
      assertThat(article.headline()).startsWith(rest);
    }
    assertThat(Reading.articles(read("a.csv", wide)))
        .isNotEmpty()
        .allSatisfy(
            article -> assertThat(article.origin()).extracting(origin -> origin.offset()).isNull());
  }

  @Test
  void unicodeTextOfSpreadsheetsIsATableWhateverItsName() {
    byte[] bytes = ("\uFEFF" + ROWS.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Reading.articles(read("export.txt", bytes))).hasSize(2);
  }

  @Test
  void backslashesKeepQuotesWhereATableEscapesByThem() {
    List<Article> articles =
        articles(
            "a.csv",
            "title,text,author\n\"The \\\"Esperanza\\\" \\\\ aground\",\"He said \\\"no\\\", then"
                + " left.\",\"Mara Quill\"\n\"Second\",\"One.\\\nTwo.\",\"\"\n");

    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly("The \"Esperanza\" \\ aground", "Second");
    assertThat(articles.getFirst().bodyText()).isEqualTo("He said \"no\", then left.");
  }

  @Test
  void backslashBeforeAClosingQuoteIsABackslashElsewhere() {
    Article article =
        articles("a.csv", "title,text,link\n\"The \"\"Esperanza\"\"\",\"In C:\\news\\\",\"x\"\n")
            .getFirst();

    assertThat(article.headline()).isEqualTo("The \"Esperanza\"");
    assertThat(article.bodyText()).isEqualTo("In C:\\news\\");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline,Publication,Date,Byline,Section,Length,Full Text",
        "Article Title,Newspaper,Published Date,Author,Category,Words,Content",
        "Titel,Quelle,Datum,Autor,Ressort,Länge,Volltext",
        "Überschrift,Zeitung,Erscheinungsdatum,Verfasser,Kategorie,Wörter,Inhalt",
        "Titre,Source,Date de publication,Auteur,Rubrique,Longueur,Texte",
        "Título,Fuente,Fecha,Autor,Sección,Palabras,Texto",
        "Titolo,Testata,Data,Autore,Sezione,Parole,Testo",
        "Título,Jornal,Data de publicação,Autores,Categoria,Palavras,Conteúdo",
        "Kop,Krant,Datum,Auteur,Rubrique,Woorden,Inhoud",
        "Rubrik,Källa,Publiceringsdatum,Författare,Kategori,Ord,Text",
        "Заголовок,Источник,Дата,Автор,Рубрика,Слов,Текст",
        "标题,来源,日期,作者,栏目,字数,正文",
        "タイトル,出典,日付,著者,カテゴリ,文字数,本文",
        "제목,언론사,날짜,기자,카테고리,길이,본문",
        "Başlık,Kaynak,Tarih,Yazar,Kategori,Uzunluk,Metin",
        "headline.main,source.name,pub_date,byline.original,section_name,n,fields.body",
        "dc:title,dc:source,dc:date,dc:creator,category,n,content:text"
      })
  void columnsAreKnownInTheUsualLanguagesAndTools(String header) {
    Article article =
        articles(
                "a.csv",
                header
                    + "\nFerry aground,Tarn Post,2024-03-05,Mara Quill,Sea,500,Pilots left the port.\n")
            .getFirst();

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.source()).isNotNull();
    assertThat(article.published()).isNotNull();
    assertThat(names(article)).containsExactly("Mara Quill");
    assertThat(article.section()).isEqualTo("Sea");
    assertThat(article.bodyText()).isEqualTo("Pilots left the port.");
  }

  @Test
  void rubrikIsASectionBesideATitle() {
    Article article = articles("a.csv", "Titel,Rubrik,Text\nFerry,Sea,Left.\n").getFirst();

    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.section()).isEqualTo("Sea");
  }

  @Test
  void codesOfFactivaAreKnownBesideEachOther() {
    Article article =
        articles(
                "a.csv",
                "AN,HD,BY,PD,SN,LA,LP,TD\nX-1,Ferry,Mara Quill,5 March 2024,Post,EN,Lead.,Text.\n")
            .getFirst();

    assertThat(article.id()).isEqualTo("X-1");
    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.bodyText()).isEqualTo("Text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "ID", "_id", "article_id", "doc_id"})
  void idsThatCountTheRowsAreNone(String column) {
    String first = column + ",title,text\n1,Ferry,Left.\n2,Bridge,Shut.\n";
    String second = column + ",title,text\n0,Tunnel,Flooded.\n1,Road,Closed.\n";

    assertThat(articles("a.csv", first + "")).extracting(Article::id).doesNotContain("1", "2");
    assertThat(articles("b.csv", second)).extracting(Article::id).doesNotContain("0", "1");
    assertThat(((ReadOutcome.Accepted) read("a.csv", first).getFirst()).report().warnings())
        .containsExactly("the column " + column + " counts the rows and is no id");
  }

  @Test
  void otherIdsAreKeptAndSoAreThoseThatTheCallerMaps() throws IOException {
    List<ReadOutcome> mapped = new ArrayList<>();
    ArticleReader.standard()
        .withMapping(Map.of("id", "id"))
        .read(
            new ByteArrayInputStream(
                "id,title,text\n1,Ferry,Left.\n".getBytes(StandardCharsets.UTF_8)),
            "a.csv",
            mapped::add);

    assertThat(Reading.articles(mapped)).extracting(Article::id).containsExactly("1");
    assertThat(articles("a.csv", "id,title,text\n17283,Ferry,Left.\n1,Bridge,Shut.\n"))
        .extracting(Article::id)
        .containsExactly("17283", "1");
  }

  @Test
  void daysOfSpreadsheetsThatLostTheirFormatAreDays() {
    List<ReadOutcome> outcomes =
        read("a.csv", "title,date,text\nFerry,45356,Left.\nBridge,45356.5,Shut.\n");

    assertThat(Reading.articles(outcomes))
        .extracting(article -> published(article).value())
        .containsExactly("2024-03-05", "2024-03-05T12:00:00");
    assertThat(((ReadOutcome.Accepted) outcomes.getFirst()).report().warnings())
        .containsExactly("\"45356\" was read as a spreadsheet's number of a day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Road\" closed,Potholes.", "\"Road,Potholes."})
  void strayQuoteCostsItsRowAlone(String broken) {
    List<ReadOutcome> outcomes =
        read("a.csv", "title,text\nFerry,Left.\n" + broken + "\nBridge,Shut.\nTunnel,Wet.\n");

    assertThat(Reading.articles(outcomes))
        .extracting(Article::headline)
        .containsExactly("Ferry", "Bridge", "Tunnel");
    assertThat(outcomes.get(1))
        .extracting(outcome -> ((ReadOutcome.Rejected) outcome).reason())
        .isEqualTo("line 3: a quote is opened and never closed");
  }

  @Test
  void paragraphsOfARowThatBreaksOffAreNoRows() {
    List<ReadOutcome> outcomes =
        read("a.csv", "title,author,text\nFerry,Mara Quill,\"Left, they say.\n\nMore came.\n");

    assertThat(outcomes).singleElement().isInstanceOf(ReadOutcome.Rejected.class);
  }

  @Test
  void ofColumnsWithOneNameTheFirstThatIsFilledCounts() {
    assertThat(articles("a.csv", "title,text,text\nFerry,,Left.\n").getFirst().bodyText())
        .isEqualTo("Left.");
  }

  @Test
  void weekdayBehindTheDateOfAnArchiveIsRead() {
    Article article =
        articles("a.csv", "Title,Date,Full Text\nFerry,\"March 5, 2024 Tuesday\",Left.\n")
            .getFirst();

    assertThat(published(article).day()).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  private static Published published(Article article) {
    return Objects.requireNonNull(article.published());
  }

  private static int offset(Article article) {
    Origin origin = Objects.requireNonNull(article.origin());
    return Objects.requireNonNull(origin.offset()).intValue();
  }

  private static List<String> names(Article article) {
    Byline byline = article.byline();
    return byline == null ? List.of() : byline.authors().stream().map(Author::name).toList();
  }

  private static List<Article> articles(String name, String text) {
    return Reading.articles(read(name, text));
  }

  private static List<ReadOutcome> read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadOutcome> read(String name, byte[] bytes) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard().read(new ByteArrayInputStream(bytes), name, outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }
}

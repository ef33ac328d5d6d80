package org.newshound.read.json.simple;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;

/// The parts of an article that columns and keys may hold, with the names that agencies, archives,
/// services and tools give them in several languages, the most trusted first.
///
/// Names are compared without case, accents and anything but letters and digits, so `Article
/// Title`, `article_title` and `articleTitle` are one name.
public enum PartName {
  /// What identifies the article.
  ID(
      ArticlePart.ID,
      "id _id guid uuid doc_id docno document_id article_id story_id stories_id news_id post_id"
          + " record_id identifier item_id accession_number store_id an uri"),
  /// The version of that id.
  VERSION(ArticlePart.VERSION, "version"),
  /// The main title.
  HEADLINE(
      ArticlePart.HEADLINE,
      "headline title web_title article_title article_headline news_title news_headline story_title"
          + " post_title page_title headline_text headline_main main_headline hed hd titel überschrift"
          + " ueberschrift schlagzeile titre titulo título titular titolo kop rubrik overskrift otsikko"
          + " tytuł titulek nadpis cím titlu başlık заголовок название τίτλος 标题 標題 題名 タイトル 見出し"
          + " 제목 العنوان عنوان כותרת शीर्षक judul name"),
  /// The standfirst.
  DECK(
      ArticlePart.DECK,
      "deck dek subtitle sub_title standfirst subheadline sub_headline subhead hlead trail_text"
          + " teaser summary abstract description excerpt untertitel unterzeile vorspann"
          + " zusammenfassung beschreibung chapeau chapô résumé sous_titre entradilla bajada resumen"
          + " subtítulo resumo occhiello sommario sottotitolo samenvatting ingress manchet аннотация"
          + " описание 摘要 요약 özet snippet social_description"),
  /// The label above the headline.
  KICKER(ArticlePart.KICKER, "kicker eyebrow overline dachzeile spitzmarke antetítulo"),
  /// The story.
  BODY(
      ArticlePart.BODY,
      "body text content article_body article_text article_content article story story_text"
          + " full_text full_article maintext main_text body_text body_html body_plain html content_html"
          + " content_text plaintext plain_text raw_text clean_text cleaned_text news_text news_content"
          + " post_text post_content paragraphs contents transcript txt inhalt volltext artikeltext"
          + " texte contenu corps texto contenido cuerpo conteúdo testo contenuto corpo tekst inhoud"
          + " artikel innhold innehåll indhold treść текст содержание тело κείμενο 正文 内容 內容 全文 本文"
          + " 본문 내용 metin içerik haber النص المحتوى متن isi td"),
  /// The beginning of a story of which nothing else is given.
  LEAD(ArticlePart.BODY, "lead_paragraph lead lede lp intro introduction"),
  /// Who wrote it.
  BYLINE(
      ArticlePart.BYLINE,
      "byline bylines author authors author_name author_names authors_name writer writers by creator"
          + " creators journalist journalists reporter reporters written_by autor autoren autorin"
          + " verfasser auteur auteurs autores autore autori autoria forfatter författare skribent"
          + " kirjoittaja автор авторы 作者 記者 记者 著者 기자 yazar الكاتب penulis"),
  /// Where and when it was filed.
  DATELINE(ArticlePart.DATELINE, "dateline"),
  /// The words under pictures.
  CAPTIONS(
      ArticlePart.CAPTIONS,
      "captions caption image_caption image_captions photo_caption picture_caption"),
  /// When it was published.
  PUBLISHED(
      ArticlePart.PUBLISHED,
      "published date_published date_publish published_at published_date published_on published_time"
          + " publish_date publish_time publish_at publication_date publication_time"
          + " publication_datetime pub_date pub_time web_publication_date first_publication_date"
          + " first_published date datetime date_time seen_date seendate article_date news_date"
          + " story_date post_date posted posted_at posted_on display_date issue_date release_date"
          + " load_date pd day timestamp time created created_at created_date created_on date_created"
          + " creation_date created_utc erschienen erscheinungsdatum veröffentlicht"
          + " veröffentlichungsdatum veröffentlicht_am datum date_de_publication date_publication"
          + " publié_le fecha fecha_publicacion fecha_de_publicacion data_publicacao"
          + " data_de_publicação data_pubblicazione data_di_pubblicazione publiceringsdatum dato"
          + " pvm päivämäärä дата дата_публикации ημερομηνία 日期 发布时间 发布日期 發布日期 日付 掲載日 날짜"
          + " 작성일 입력일 tarih التاريخ تاريخ tanggal data"),
  /// When it was last changed.
  MODIFIED(
      ArticlePart.MODIFIED,
      "modified updated date_modified date_modify date_updated updated_at updated_date update_date"
          + " last_modified last_updated last_update modified_at modified_date modification_date"
          + " geändert aktualisiert modifié_le actualizado обновлено"),
  /// The agency or paper.
  SOURCE(
      ArticlePart.SOURCE,
      "source source_name source_title publisher publication publication_name publication_title"
          + " pub_title outlet newspaper paper agency provider media_name media_outlet site_name site"
          + " website domain source_domain hostname source_hostname sn quelle medium zeitung média"
          + " journal fuente periódico medio fonte testata jornal krant kilde avis källa tidning"
          + " źródło источник издание 来源 來源 媒体 出典 新聞社 언론사 신문사 kaynak gazete المصدر source_id"),
  /// The page's address.
  URL(
      ArticlePart.URL,
      "url link web_url article_url article_link story_url news_url page_url source_url canonical_url"
          + " document_url permalink href short_url adresse_url lien enlace ссылка 链接 連結 網址"
          + " 링크"),
  /// Its language.
  LANGUAGE(
      ArticlePart.LANGUAGE,
      "language lang language_code lang_code article_language meta_lang la sprache langue idioma"
          + " lingua taal språk język язык 语言 dil"),
  /// What it is about.
  KEYWORDS(
      ArticlePart.KEYWORDS,
      "keywords keyword tags tag topics topic subjects subject des_facet themes labels schlagwörter"
          + " schlagworte stichwörter stichworte mots_clés mots_clefs palabras_clave etiquetas"
          + " palavras_chave parole_chiave trefwoorden nyckelord ключевые_слова теги 关键词 關鍵詞 키워드"),
  /// The section of the paper.
  SECTION(
      ArticlePart.SECTION,
      "section section_name category categories news_desk desk article_section ressort rubrique"
          + " sección seccion sezione seção editoria kategorie categoría categoria catégorie categorie"
          + " kategori kategoria рубрика раздел категория 栏目 版面 分类 カテゴリ 카테고리 分類 news_category"
          + " subsection"),
  /// Its genre.
  GENRE(ArticlePart.GENRES, "genre genres"),
  /// The desk's short name.
  SLUG(ArticlePart.SLUG, "slug slugline post_name"),
  /// The copyright line.
  COPYRIGHT(ArticlePart.COPYRIGHT, "copyright copyright_notice rights cy"),
  /// The desk's note.
  ED_NOTE(ArticlePart.ED_NOTE, "edNote ed_note editors_note");

  /// A part, and how far behind the name of a value stands among the part's names.
  public record Rank(PartName part, int behind) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
      int parts = part.compareTo(other.part);
      return parts != 0 ? parts : Integer.compare(behind, other.behind);
    }
  }

  /// Two letters are Factiva's; they mean it only beside each other.
  private static final Set<String> FACTIVA = Set.of("hd", "td", "lp", "pd", "sn", "la", "an", "cy");

  /// What flattening puts before and behind the name of a nested value.
  private static final Set<String> WRAPPINGS =
      Set.of("_source", "fields", "doc", "attributes", "dc", "dcterms", "og", "meta");

  private static final Set<String> INNER =
      Set.of("rendered", "main", "original", "name", "value", "text", "$date", "$oid", "title");

  private static final Map<String, Rank> RANKS = new HashMap<>();

  static {
    for (PartName part : values()) {
      String[] names = part.names.split(" ", -1);
      for (int i = 0; i < names.length; i++) {
        RANKS.putIfAbsent(fold(names[i]), new Rank(part, i));
      }
    }
  }

  private final ArticlePart part;
  private final String names;

  PartName(ArticlePart part, String names) {
    this.part = part;
    this.names = names;
  }

  /// {@return the part of the article that the value becomes}
  public ArticlePart part() {
    return part;
  }

  /// {@return the part that a column or key of this name holds}
  ///
  /// @param name the name as it is printed
  public static Optional<PartName> named(String name) {
    Rank rank = rank(name);
    return rank == null || isFactiva(name) ? Optional.empty() : Optional.of(rank.part);
  }

  /// {@return whether an article can be made of this part alone}
  public boolean isText() {
    return this == HEADLINE || this == BODY || this == LEAD;
  }

  /// Says whether the name is one of the codes of Factiva.
  public static boolean isFactiva(String name) {
    return name.length() == 2 && FACTIVA.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Returns which part a name means and how trusted the name is; null when it means none.
  public static @Nullable Rank rank(String name) {
    Rank exact = RANKS.get(name);
    return exact != null ? exact : RANKS.get(fold(plain(name)));
  }

  /// Returns the name of a nested value without what flattening wrote around it.
  private static String plain(String name) {
    String plain = name.substring(name.lastIndexOf(':') + 1);
    for (int dot = plain.indexOf('.'); dot > 0; dot = plain.indexOf('.')) {
      if (!WRAPPINGS.contains(plain.substring(0, dot))) {
        boolean inner = INNER.contains(plain.substring(dot + 1));
        return inner ? plain.substring(0, dot) : plain;
      }
      plain = plain.substring(dot + 1);
    }
    return plain;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean plain = true;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      plain &= unit < 0x80;
      if (unit >= 'A' && unit <= 'Z') {
        folded.append((char) (unit + 32));
      } else if (unit > 0x7F || (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
        folded.append(unit);
      }
    }
    return plain ? folded.toString() : withoutAccents(folded);
  }

  private static String withoutAccents(CharSequence name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.appendCodePoint(letter == 'ı' ? 'i' : letter));
    return letters.toString();
  }
}

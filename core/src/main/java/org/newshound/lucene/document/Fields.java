package org.newshound.lucene.document;

import org.newshound.plan.SearchField;
import org.newshound.search.facet.FacetField;

/// The name of every field of the index.
public final class Fields {
  /// The number of the layout that these names and their types make up.
  public static final int LAYOUT = 4;

  /// What kind of document it is: one of the four below.
  public static final String KIND = "kind";

  /// The kind of an article that can be found.
  public static final String ARTICLE = "article";

  /// The kind of an article that is kept but never found: canceled or withheld.
  public static final String HIDDEN = "hidden";

  /// The kind of the state of a file.
  public static final String FILE = "file";

  /// The kind of a part of the ids that a file yields.
  public static final String PART = "part";

  /// The id of an article: a term, and a value to show.
  public static final String ID = "id";

  /// The article as one JSON line.
  public static final String STORED = "stored";

  /// The path of the file that the article is from: of those that yield it, the one whose version
  /// is kept.
  public static final String FROM_FILE = "from.file";

  /// How many words the body has.
  public static final String LENGTH = "length";

  /// The digest of the body by which copies are found; see [MinHashSignature].
  public static final String SIGNATURE = "signature";

  /// The persons who wrote it, folded.
  public static final String AUTHOR = "author";

  /// The places it was filed from, folded.
  public static final String PLACE = "place";

  /// The source, folded.
  public static final String SOURCE = "source";

  /// The section, folded.
  public static final String SECTION = "section";

  /// The language tag and its first part, folded.
  public static final String LANGUAGE = "language";

  /// The language that the texts are stemmed in: a term and a value.
  public static final String STEMMING = "stemming";

  /// The keywords, folded.
  public static final String KEYWORD = "keyword";

  /// The extra fields: see [ExtraTerms].
  public static final String EXTRA = "extra";

  /// The day to sort by, in days since 1970.
  public static final String SORT_DAY = "sort.day";

  /// The moment to sort by, in milliseconds since 1970. The index is sorted by it, newest first.
  public static final String SORT_MOMENT = "sort.moment";

  /// What orders articles of one moment: a hash of the id.
  public static final String SORT_TIE = "sort.tie";

  /// The day of publication, in days since 1970.
  public static final String PUBLISHED_DAY = "published.day";

  /// The moment of publication, in milliseconds since 1970.
  public static final String PUBLISHED_MOMENT = "published.moment";

  /// The end of the embargo, in milliseconds since 1970.
  public static final String EMBARGO = "embargo";

  /// The title to show.
  public static final String SHOWN_TITLE = "shown.title";

  /// The byline to show.
  public static final String SHOWN_BYLINE = "shown.byline";

  /// The dateline to show.
  public static final String SHOWN_DATELINE = "shown.dateline";

  /// The publication to show: value, precision, kind and printed text.
  public static final String SHOWN_PUBLISHED = "shown.published";

  /// The source to show.
  public static final String SHOWN_SOURCE = "shown.source";

  /// The address to show.
  public static final String SHOWN_URL = "shown.url";

  /// The path of a file.
  public static final String FILE_PATH = "file.path";

  /// The number of a part and the path of its file.
  public static final String FILE_PART = "file.part";

  /// The ids in a part.
  public static final String FILE_ID = "file.id";

  /// The ids in a part, in order, stored.
  public static final String FILE_IDS = "file.ids";

  /// The size of a file, stored.
  public static final String FILE_BYTES = "file.bytes";

  /// When a file was changed, stored.
  public static final String FILE_MODIFIED = "file.modified";

  /// The hash of a file, stored.
  public static final String FILE_HASH = "file.hash";

  /// How many outcomes of a file were dealt with, stored.
  public static final String FILE_OUTCOMES = "file.outcomes";

  /// How many articles a file yields, stored.
  public static final String FILE_ARTICLES = "file.articles";

  /// The numbers of a file's parts, stored: the first, the first fresh one, the next.
  public static final String FILE_PARTS = "file.parts";

  /// How many articles of a file could not be read, stored.
  public static final String FILE_REJECTED = "file.rejected";

  /// How many things in a file were no articles, stored.
  public static final String FILE_SKIPPED = "file.skipped";

  /// What was rejected or skipped of a file, stored.
  public static final String FILE_UNREAD = "file.unread";

  /// Why a file could not be read, stored.
  public static final String FILE_FAULT = "file.fault";

  private Fields() {}

  /// Returns the field of the stems and words of a searched field.
  public static String terms(SearchField field) {
    return field.field().label();
  }

  /// Returns the doc values that say where the words of a searched field are and how they are
  /// capitalized.
  public static String words(SearchField field) {
    return terms(field) + ".words";
  }

  /// Returns the doc values that say where the sentences and paragraphs of a searched field begin.
  public static String shape(SearchField field) {
    return terms(field) + ".shape";
  }

  /// Returns the field of the doc values of a field of values: those that are counted, folded and
  /// as printed.
  public static String counted(String field) {
    return field + ".counted";
  }

  /// Returns the field that holds what articles are counted by.
  public static String of(FacetField field) {
    return switch (field) {
      case BYLINE -> AUTHOR;
      case PLACE -> PLACE;
      case SOURCE -> SOURCE;
      case SECTION -> SECTION;
      case LANGUAGE -> LANGUAGE;
      case KEYWORD -> KEYWORD;
      case YEAR, MONTH, DAY -> SORT_DAY;
    };
  }
}

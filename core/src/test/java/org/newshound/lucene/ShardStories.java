package org.newshound.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;

/// Made-up articles for three shards, unevenly spread, and queries over them.
final class ShardStories {
  /// How many words are on one shard alone.
  static final int LONELY_WORDS = 50;

  private static final int SHARDS = 3;
  private static final int ARTICLES = 40;
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "ferries",
          "harbor",
          "harbour",
          "strike",
          "strikes",
          "striking",
          "note",
          "notes",
          "noted",
          "not",
          "storm",
          "storms",
          "pilot",
          "pilots",
          "council",
          "vote",
          "votes",
          "voted",
          "bridge",
          "mill",
          "mills",
          "closed",
          "closing",
          "us",
          "US",
          "policy",
          "policies",
          "fare",
          "fares",
          "tide",
          "mayor",
          "AC/DC",
          "co-op",
          "24/7",
          "walk",
          "walked",
          "expected",
          "to",
          "the",
          "a",
          "of",
          "and");
  private static final List<String> NAMES = List.of("Mara Quill", "Tom Ashdown", "Ines Fell");
  private static final List<String> PLACES = List.of("Oslo", "Bergen", "Port Marlow");
  private static final List<String> SOURCES = List.of("Harbor Courier", "HARBOR COURIER", "Dawn");
  private static final List<String> FIELDS =
      List.of("headline", "deck", "byline", "dateline", "body", "caption", "lead", "hlead", "text");

  private final List<List<Article>> shards = new ArrayList<>();

  ShardStories(long seed) {
    Random random = new Random(seed);
    for (int shard = 0; shard < SHARDS; shard++) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < ARTICLES << shard >> 1; i++) {
        articles.add(article(random, shard, i));
      }
      shards.add(articles);
    }
    shards
        .getLast()
        .add(
            TestArticles.builder(
                    "stray",
                    "Noten der Schulen",
                    "Die Noten notieren wir im Haus.",
                    "Die Häuser der Stadt sind voll.")
                .language("de")
                .build());
    shards
        .getFirst()
        .add(
            TestArticles.builder(
                    "here", "Harbor", "The ferry of the harbor is late. " + "The mill ".repeat(300))
                .deck("A deck of its own ferry")
                .source(new Source("Isle Gazette", 1))
                .published(day(LocalDate.of(2025, 7, 1)))
                .extra("only", "here")
                .build());
  }

  List<Article> of(int shard) {
    return shards.get(shard);
  }

  int count() {
    return shards.stream().mapToInt(List::size).sum();
  }

  /// Returns a word that is on one shard alone.
  static String lonely(int number) {
    return "lonely" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static Published day(LocalDate day) {
    return Published.of(day, day.toString(), Published.Kind.PUBLISHED);
  }

  private static Article article(Random random, int shard, int number) {
    String[] paragraphs =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> sentence(random, 14) + " " + sentence(random, 9))
            .toArray(String[]::new);
    for (int word = shard; word < LONELY_WORDS; word += SHARDS) {
      if (word / SHARDS % (ARTICLES << shard >> 1) == number) {
        paragraphs[0] += " The " + lonely(word) + " and the " + word(random) + ".";
      }
    }
    ArticleBuilder builder =
        TestArticles.builder("s" + shard + "-" + number, sentence(random, 6), paragraphs)
            .keywords(List.of(one(PLACES, random)))
            .section(one(PLACES, random))
            .language("en");
    if (random.nextInt(3) > 0) {
      String name = one(NAMES, random);
      builder.byline(new Byline("By " + name, List.of(Author.of(name)), null, null, null));
    }
    if (random.nextInt(3) > 0) {
      String place = one(PLACES, random);
      builder.dateline(new Dateline(place, List.of(Place.of(place)), null, null, null));
    }
    if (random.nextInt(3) > 0) {
      builder.source(new Source(one(SOURCES, random), 1));
    }
    if (random.nextInt(3) == 0) {
      builder.captions(List.of(Caption.of(sentence(random, 5)), Caption.of(sentence(random, 5))));
    }
    if (random.nextInt(8) > 0) {
      builder.published(day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500))));
    }
    return builder
        .extra("tenant", one(PLACES, random))
        .extra("priority", random.nextInt(6))
        .build();
  }

  private static String sentence(Random random, int most) {
    String text =
        IntStream.rangeClosed(0, 1 + random.nextInt(most))
            .mapToObj(i -> random.nextInt(9) == 0 ? capital(word(random)) : word(random))
            .collect(Collectors.joining(" "));
    return capital(text) + ".";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String word(Random random) {
    // Few words are common and many rare, as in any text.
    return WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble()));
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /// What a reader may type: each of the constructs of the query language.
  enum Construct {
    /// A word.
    WORD,
    /// A word of one shard alone beside others.
    LONELY,
    /// Two words.
    AND,
    /// Either of two words.
    OR,
    /// A word without another.
    NOT,
    /// A negation alone.
    NOT_ALONE,
    /// Exact words in order.
    PHRASE,
    /// Exact words, moved.
    SLOPPY_PHRASE,
    /// At most so many words apart.
    NEAR,
    /// The same in order.
    ORDERED,
    /// In one sentence.
    SENTENCE,
    /// In one paragraph.
    PARAGRAPH,
    /// Not near.
    NOT_NEAR,
    /// Several distances.
    CHAIN,
    /// Groups near each other.
    NEAR_GROUPS,
    /// A wildcard alone.
    WILDCARD,
    /// Wildcards that must be somewhere.
    PLACED_WILDCARD,
    /// A wildcard of several words.
    COMPOUND_WILDCARD,
    /// A misspelt word.
    FUZZY,
    /// A field of words.
    FIELD,
    /// Every article that has a field.
    HAS_FIELD,
    /// A field of values.
    VALUE,
    /// A pattern of values.
    VALUE_PATTERN,
    /// An id.
    ID,
    /// Capitals.
    CASE,
    /// Exact words.
    EXACT,
    /// So many times.
    AT_LEAST,
    /// Among the first words.
    FIRST,
    /// A word that counts more.
    BOOST,
    /// A day, month or year.
    DATE,
    /// A range of dates.
    DATE_RANGE,
    /// The date of publication.
    PUBLISHED,
    /// The number of words.
    LENGTH,
    /// An extra field.
    EXTRA,
    /// A number of an extra field.
    EXTRA_RANGE,
    /// Everything.
    EVERYTHING,
    /// Constructs inside each other.
    NESTED;

    /// Returns a query of this construct.
    ArticleQuery query(Random random) {
      ArticleQuery typed = QueryParser.parse(typed(random)).query();
      if (this != VALUE_PATTERN) {
        return typed;
      }
      // What is typed are whole values; patterns are for programs.
      ArticleQuery pattern =
          one(
              List.of(
                  new Fielded(QueryField.SECTION, new Wildcard("os*")),
                  new Fielded(QueryField.KEYWORD, new Wildcard("*er*")),
                  new Fielded(QueryField.SOURCE, new Wildcard("h*")),
                  new Fielded(QueryField.ID, new Wildcard("s1-*"))),
              random);
      return random.nextBoolean() ? pattern : new And(List.of(pattern, typed));
    }

    private String typed(Random random) {
      return switch (this) {
        case WORD -> word(random);
        case LONELY -> lonely(random) + one(List.of(" ", " OR ", " w/9 "), random) + common(random);
        case AND -> common(random) + " " + common(random);
        case OR -> word(random) + " OR " + word(random) + " OR " + lonely(random);
        case NOT -> common(random) + " -" + word(random);
        case NOT_ALONE -> "-" + common(random);
        case PHRASE -> phrase(random);
        case SLOPPY_PHRASE -> phrase(random) + "~" + (1 + random.nextInt(6));
        case NEAR -> common(random) + " w/" + distance(random) + " " + common(random);
        case ORDERED -> common(random) + " pre/" + distance(random) + " " + common(random);
        case SENTENCE -> common(random) + " w/s " + common(random);
        case PARAGRAPH -> common(random) + " w/p " + common(random);
        case NOT_NEAR -> common(random) + " NOT w/" + distance(random) + " " + word(random);
        case CHAIN ->
            "%s w/%d %s w/s %s"
                .formatted(common(random), distance(random), common(random), common(random));
        case NEAR_GROUPS ->
            "(%s OR %s) w/%d (%s OR %s)"
                .formatted(
                    word(random), phrase(random), distance(random), common(random), word(random));
        case WILDCARD -> wildcard(random);
        case PLACED_WILDCARD ->
            random.nextBoolean()
                ? wildcard(random) + " w/" + distance(random) + " " + common(random)
                : "first/30 " + wildcard(random);
        case COMPOUND_WILDCARD -> one(List.of("co-o*", "c*-op", "ac/d*", "24/?"), random);
        case FUZZY -> misspelt(random) + "~" + one(List.of("", "1", "2"), random);
        case FIELD -> one(FIELDS, random) + ":" + fieldWord(random);
        case HAS_FIELD ->
            one(List.of("byline", "caption", "source", "dateline", "tag"), random)
                + ":* "
                + one(List.of("", common(random), "-" + common(random)), random);
        case VALUE ->
            one(
                    List.of(
                        "source:\"harbor courier\"",
                        "section:oslo",
                        "lang:en",
                        "lang:de",
                        "tag:\"Port Marlow\""),
                    random)
                + one(List.of("", " " + common(random)), random);
        case VALUE_PATTERN -> common(random);
        case ID ->
            "id:s%d-%d".formatted(random.nextInt(SHARDS), random.nextInt(ARTICLES / 2))
                + one(List.of("", " OR " + common(random)), random);
        case CASE -> one(List.of("caps", "allcaps", "nocaps"), random) + "(" + common(random) + ")";
        case EXACT -> "exact(" + common(random) + ") " + one(List.of("", word(random)), random);
        case AT_LEAST -> "atleast" + (2 + random.nextInt(2)) + "(" + common(random) + ")";
        case FIRST -> "first" + (3 + random.nextInt(20)) + "(" + common(random) + ")";
        case BOOST -> common(random) + "^" + (1 + random.nextInt(30)) + " OR " + word(random);
        case DATE ->
            one(List.of("date:2024", "date:2024-07", "date:2024-Q3", "date:20y"), random)
                + " "
                + common(random);
        case DATE_RANGE ->
            one(
                    List.of(
                        "date:2024-03..2024-09",
                        "before:2024-08",
                        "since:2025-01",
                        "until:2024-05-05",
                        "since:2024-12-05T14:30Z"),
                    random)
                + one(List.of("", " " + common(random)), random);
        case PUBLISHED -> "published:2024 " + one(List.of("", common(random)), random);
        case LENGTH ->
            "length:"
                + one(List.of(">", "<=", "<"), random)
                + (5 + random.nextInt(40))
                + one(List.of("", " " + common(random)), random);
        case EXTRA ->
            one(List.of("extra.tenant:Oslo", "extra.priority:3", "-extra.priority:1"), random)
                + one(List.of("", " " + common(random)), random);
        case EXTRA_RANGE ->
            one(List.of("extra.priority:2..4", "extra.priority:>3", "extra.tenant:*"), random)
                + one(List.of("", " " + common(random)), random);
        case EVERYTHING -> one(List.of("*", "* -" + word(random), "*:*"), random);
        case NESTED -> nested(random);
      };
    }

    private static String nested(Random random) {
      return switch (random.nextInt(5)) {
        case 0 ->
            "(%s w/%d (%s OR %s)) OR headline:(%s -%s)"
                .formatted(
                    common(random),
                    distance(random),
                    wildcard(random),
                    lonely(random),
                    common(random),
                    word(random));
        case 1 ->
            "caps(%s pre/%d %s) OR first/40 (%s w/s %s)"
                .formatted(
                    common(random),
                    distance(random),
                    common(random),
                    common(random),
                    misspelt(random) + "~");
        case 2 ->
            "atleast2(%s OR %s) AND (%s^3 OR %s) -%s"
                .formatted(
                    common(random), word(random), common(random), phrase(random), lonely(random));
        case 3 ->
            "((%s w/3 %s) w/p (%s NOT w/2 %s)) OR lead:%s"
                .formatted(
                    common(random), common(random), common(random), word(random), word(random));
        default ->
            "date:2024 (exact(%s) OR note) -source:dawn %s".formatted(word(random), common(random));
      };
    }

    private static String word(Random random) {
      return switch (random.nextInt(8)) {
        case 0 -> lonely(random);
        case 1 -> one(List.of("quill", "ashdown", "oslo", "marlow", "nowhere"), random);
        default -> one(WORDS.subList(0, 34), random);
      };
    }

    private static String common(Random random) {
      return one(WORDS.subList(0, 15), random);
    }

    private static String lonely(Random random) {
      return ShardStories.lonely(random.nextInt(LONELY_WORDS));
    }

    private static String fieldWord(Random random) {
      return one(
          List.of(
              common(random), "quill", "oslo", "(" + word(random) + " OR mara)", "\"port marlow\""),
          random);
    }

    private static String phrase(Random random) {
      return switch (random.nextInt(3)) {
        case 0 -> "\"the " + lonely(random) + "\"";
        case 1 -> "\"%s %s\"".formatted(common(random), common(random));
        default -> "\"%s %s %s\"".formatted(common(random), common(random), common(random));
      };
    }

    private static int distance(Random random) {
      return 1 + random.nextInt(9);
    }

    private static String wildcard(Random random) {
      return one(
          List.of("ferr*", "harbo?r", "lonely*", "lonelya?", "*tes", "stri*", "p*s", "n*"), random);
    }

    private static String misspelt(Random random) {
      return one(
          List.of("harbuor", "fery", "strikes", "lonelyab", "pilott", "counci", "stormm"), random);
    }
  }
}

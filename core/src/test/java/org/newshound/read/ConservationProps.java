package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Article;
import org.newshound.article.json.LimitedJson;
import org.newshound.read.decode.TextNormalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every word of a story is in some part of its article, or the report says that it was left out.
/// The seed of a failing story is its argument.
class ConservationProps {
  private static final int STORIES = 300;
  private static final Path STORED =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()))
          .resolve("data/reuters21578/docs.jsonl.gz");

  private static final List<String> LINES =
      List.of(
          "{S}",
          "{S}",
          "{S}",
          "{S}",
          "{S} {S}",
          "OSLO, March 4 (Reuters) - {S}",
          "TARROW, Norway — {S}",
          "Tarrow Ferries <TRW> and <S> said: {S}",
          "By Mara Quill and Jo Berg",
          "By Mara Quill, Science Editor",
          "(Reporting by Mara Quill; editing by Jo Berg)",
          "(Adds quotes in paragraph 3)",
          "Photo: Ann Ro/Pool",
          "(Photo by Ann Ro/Pool)",
          "A gull on the quay of Tarrow, March 3, 2025. REUTERS/Ann Ro",
          "Share",
          "Read more: {T}",
          "Related stories",
          "{T}",
          "{T}...",
          "Sign up for our newsletter",
          "Subscribe to Harbor Daily for {T}",
          "© 2025 Harbor Courier. All rights reserved.",
          "Source: Harbor Courier",
          "CORRECTION: {S}",
          "EMBARGOED UNTIL 0600 GMT MARCH 4",
          "March 3, 2025 10:30 AM",
          "Updated 4 March 2025; published 3 March 2025",
          "WORLD",
          "Gulls & clerks: R&D <3 {T}",
          "- {T}",
          "• {T}",
          "2. {T}",
          "rye        12.62    12.63",
          "Shr 54 cts vs 16.18 dlrs",
          "###",
          "Reuter",
          "ends",
          "Follow her on Twitter @maraquill",
          "Mara Quill is the science editor of Harbor Courier.",
          "if a <b and c> d, then List<String> is {T}");

  private static final List<String> WORDS =
      List.of(
          "harbor", "clerk", "gull", "ferry", "quay", "town", "storm", "council", "bridge", "night",
          "vote", "tide", "market", "price", "ship", "the", "of", "and", "said", "on", "a", "will",
          "Monday", "Tarrow", "Quill", "Norway", "155,221", "2.4", "pct", "mln", "<TRW>", "AT&T");

  static IntStream seeds() {
    return IntStream.range(0, STORIES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordOfAGeneratedStoryIsKept(int seed) {
    Story story = story(new Random(seed));

    assertKept(story.headline() + "\n\n" + story.body(), story.headline() + " " + story.body());
    assertKept(json(story), story.words());
    assertKept(csv(story), story.words());
    assertKept(telegram(story), story.words());
  }

  @Test
  void everyWordOfStoredWireCopyIsKept() throws IOException {
    assumeTrue(Files.exists(STORED), "the wire copy is not at " + STORED);
    Set<String> lost = new TreeSet<>();
    AtomicInteger stories = new AtomicInteger();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(STORED)), StandardCharsets.UTF_8))) {
      Iterator<String> given = lines.lines().iterator();
      ArticleReader.standard()
          .read(
              STORED,
              outcome -> {
                JsonNode story = LimitedJson.mapper().readTree(given.next());
                Set<String> missing = lost(values(story), outcome);
                if (!missing.isEmpty() && outcome instanceof ReadOutcome.Accepted) {
                  lost.add(story.get("id") + ": " + missing);
                }
                stories.incrementAndGet();
              });
    }
    System.out.println("Reuters-21578: words lost in " + lost.size() + " of " + stories);
    assertThat(lost).isEmpty();
    assertThat(stories).hasValueGreaterThan(10_000);
  }

  private static String values(JsonNode story) {
    StringBuilder words = new StringBuilder();
    story
        .properties()
        .forEach(part ->
            words
                .append(
                    part.getValue().isString() ? part.getValue().stringValue() : part.getValue())
                .append('\n'));
    return words.toString();
  }

  private record Story(String headline, String byline, String dateline, String body) {
    String words() {
      return String.join(" ", headline, byline, dateline, body);
    }
  }

  private static Story story(Random random) {
    StringBuilder body = new StringBuilder();
    int lines = 1 + random.nextInt(12);
    int sure = random.nextInt(lines);
    for (int i = 0; i < lines; i++) {
      String line = i == sure ? "{S}" : LINES.get(random.nextInt(LINES.size()));
      while (line.contains("{")) {
        line = line.replaceFirst("\\{S}", sentence(random)).replaceFirst("\\{T}", title(random));
      }
      body.append(random.nextInt(4) == 0 ? wrapped(line) : line);
      body.append(random.nextInt(3) == 0 ? "\n" : "\n\n");
    }
    String byline = random.nextBoolean() ? "By Jo Berg" : "Mara Quill, Harbor Courier";
    String dateline = random.nextBoolean() ? "OSLO, March 4 -" : "Tarrow";
    return new Story("Tarrow Ferries <TRW> " + title(random), byline, dateline, body.toString());
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder("Gulls");
    for (int i = 2 + random.nextInt(7); i > 0; i--) {
      title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return title.toString();
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder(title(random));
    for (int i = 3 + random.nextInt(25); i > 0; i--) {
      sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.append('.').toString();
  }

  private static String wrapped(String line) {
    StringBuilder wrapped = new StringBuilder("    ");
    int column = 4;
    for (String word : line.split(" ", -1)) {
      if (column + word.length() > 60) {
        wrapped.append('\n');
        column = 0;
      }
      wrapped.append(word).append(' ');
      column += word.length() + 1;
    }
    return wrapped.toString();
  }

  private static String json(Story story) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("title", story.headline()).put("author", story.byline());
    node.put("dateline", story.dateline()).put("text", story.body());
    node.put("shelf", "north wing");
    return node.toString();
  }

  private static String csv(Story story) {
    BiFunction<String, String, String> quoted =
        (cell, end) -> '"' + cell.replace("\"", "\"\"") + '"' + end;
    return "title,author,dateline,text\n"
        + quoted.apply(story.headline(), ",")
        + quoted.apply(story.byline(), ",")
        + quoted.apply(story.dateline(), ",")
        + quoted.apply(story.body(), "\n");
  }

  private static String telegram(Story story) {
    return "\u0001eca062 4 i 211 ccccb dpa 061\n\nferries/gulls/\n\u0002"
        + story.headline()
        + " =\n"
        + story.byline()
        + ", dpa =\n\n    "
        + story.dateline()
        + " "
        + story.body().replaceAll("\\n(?=\\S)", "\n    ")
        + "\ndpa mq jb\n\u0003041200 mar 25\n\u0004";
  }

  private static void assertKept(String input, String words) {
    for (ReadOutcome outcome : Reading.outcomes(input)) {
      assertThat(lost(words, outcome)).as(input + "\n" + outcome).isEmpty();
    }
  }

  /// Returns the words of a text that are neither in the article nor reported as left out; all when
  /// there is no article.
  private static Set<String> lost(String text, ReadOutcome outcome) {
    Set<String> lost = words(text);
    if (outcome instanceof ReadOutcome.Accepted(Article article, ReadReport report)) {
      lost.removeAll(words(ArticleJsonl.write(article, false).replace("\\n", "\n")));
      report.omitted().forEach(piece -> lost.removeAll(words(piece.text())));
    }
    return lost;
  }

  private static Set<String> words(String text) {
    List<String> words = new ArrayList<>();
    Stream.of(TextNormalizer.normalize(text).split("[^\\p{L}\\p{N}]+", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return new HashSet<>(words);
  }
}

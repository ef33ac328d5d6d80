package org.newshound.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.CharArrayMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.plan.Stemming;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which English forms meet their base: all but those that only look like forms.
class InflectionsTest {
  private static final Path REUTERS =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()))
          .resolve("data/reuters21578/docs.jsonl.gz");

  private final TextAnalysis analysis = new TextAnalysis();

  private String stem(String word) {
    return analysis.stemmed(analysis.exact(word), Stemming.ENGLISH).text(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "woman women",
        "man men",
        "policeman policemen",
        "child children",
        "foot feet",
        "wife wives",
        "life lives",
        "crisis crises",
        "stock stocks",
        "share shares sharing shared",
        "year years",
        "charge charges charged charging",
        "close closes closed closing",
        "kill kills killed killing killings",
        "hold holds held holding holdings",
        "go goes went gone going",
        "say says said saying",
        "pay paid",
        "rise rose risen rising",
        "write wrote written writing writings",
        "lead led leading leads",
        "think thought thoughts",
        "colour coloured colouring colored",
        "organise organised organized organising",
        "manoeuvre manoeuvred maneuvered manoeuvring maneuver",
        "traffic trafficking trafficked",
        "email emailed emailing emails",
        "put putting puts",
        "Women WOMEN woman's"
      })
  void formsOfOneWordMeet(String forms) {
    assertThat(Stream.of(forms.split(" ")).map(this::stem).distinct()).as(forms).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new news",
        "good goods",
        "mean means",
        "unit united",
        "unite united",
        "arm arms",
        "custom customs",
        "will willing",
        "even evening",
        "see seed",
        "carmen carman",
        "specimen speciman",
        "future futures",
        "house housing"
      })
  void whatOnlyLooksLikeAFormStaysApart(String words) {
    assertThat(Stream.of(words.split(" ")).map(this::stem).distinct()).as(words).hasSize(2);
  }

  @Test
  void everyRegularFormInTheLexiconOfTheStemmerMeetsItsBase() throws Exception {
    Set<String> lexicon = lexicon();
    assertThat(lexicon).hasSizeGreaterThan(20_000).contains("charge", "charged");

    assertThat(apart(lexicon)).isEqualTo(listed("forms-apart.txt"));
  }

  @Test
  void everyRegularFormInTheStoriesOfReutersMeetsItsBase() throws IOException {
    assumeTrue(Files.exists(REUTERS), "the stories of Reuters are not there: " + REUTERS);
    Set<String> allowed = new TreeSet<>(listed("forms-apart.txt"));
    allowed.addAll(listed("forms-apart-reuters.txt"));

    assertThat(apart(words(REUTERS))).isSubsetOf(allowed);
  }

  /// Returns the pairs of base and form that are apart, of forms that meet no base.
  private Set<String> apart(Set<String> words) {
    Map<String, List<String>> bases = new TreeMap<>();
    for (String base : words) {
      for (String form : RegularForms.of(base)) {
        if (words.contains(form)) {
          bases.computeIfAbsent(form, unused -> new ArrayList<>()).add(base);
        }
      }
    }
    Set<String> apart = new TreeSet<>();
    bases.forEach((form, each) -> {
      String stem = stem(form);
      if (each.stream().noneMatch(base -> stem(base).equals(stem))) {
        each.forEach(base -> apart.add(base + " " + form));
      }
    });
    return apart;
  }

  private static Set<String> lexicon() throws ReflectiveOperationException {
    Field field =
        Class.forName("org.apache.lucene.analysis.en.KStemmer").getDeclaredField("dict_ht");
    field.setAccessible(true);
    return ((CharArrayMap<?>) Objects.requireNonNull(field.get(null)))
        .keySet().stream()
            .map(word -> new String((char[]) word))
            .filter(word -> word.matches("[a-z]+"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> words(Path stories) throws IOException {
    Set<String> words = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(stories)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode story = JsonMapper.shared().readTree(line);
        for (String text : List.of("title", "headline", "body")) {
          Tokens tokens = analysis.exact(story.path(text).asString(""));
          for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.text(i));
          }
        }
      }
    }
    words.removeIf(word -> !word.matches("[a-z]+"));
    return words;
  }

  private static Set<String> listed(String name) throws IOException {
    try (InputStream in = InflectionsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(", ", -1)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

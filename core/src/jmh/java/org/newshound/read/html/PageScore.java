package org.newshound.read.html;

import java.io.PrintStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.read.html.body.JudgedPage;

/// Compares what was read of judged pages with what people say of them, set by set.
///
/// Texts of whole articles are compared by their runs of four words, parts of texts by whether they
/// are there, and those of the set `wcxb` as bags of words, each as the makers of the set do it.
/// Headline, authors and day have to be the same, apart from case and punctuation.
final class PageScore {
  private static final double POOR = 0.9;

  private final boolean told;
  private final Map<String, List<Double>> means = new TreeMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  PageScore(boolean told) {
    this.told = told;
  }

  void add(JudgedPage page, @Nullable Article article) {
    if (article == null) {
      wrong.add(page.set() + " " + page.id() + " no article");
    }
    switch (page.set()) {
      case "trafilatura" -> segments(page, text(article).replace('\n', ' '));
      case "wcxb" -> {
        words(page, article);
        fields(page, article, "title", "publish_date");
        author(page, article);
      }
      default -> runs(page, text(article));
    }
    if (page.set().equals("fundus")) {
      fields(page, article, "headline", "publishing_date");
      authors(page, article);
    }
  }

  /// Returns the text as printed: dateline and standfirst belong to it.
  private static String text(@Nullable Article article) {
    if (article == null) {
      return "";
    }
    String deck = article.deck() == null ? "" : article.deck() + "\n";
    String dateline = article.dateline() == null ? "" : article.dateline().raw() + " ";
    return deck + dateline + article.bodyText();
  }

  private void runs(JudgedPage page, String text) {
    Map<List<String>, Integer> truth = JudgedPage.runs(JudgedPage.words(page.truth()));
    Map<List<String>, Integer> read = JudgedPage.runs(JudgedPage.words(text));
    double common = common(truth, read);
    String set = page.set() + " body";
    if (!read.isEmpty()) {
      mean(set + " P", common / sum(read));
    }
    mean(set + " R", common / sum(truth));
    note(page, "body", 2 * common / (sum(truth) + sum(read)));
  }

  private void words(JudgedPage page, @Nullable Article article) {
    String body = article == null ? "" : article.bodyText();
    List<String> parts = new ArrayList<>(List.of(body));
    if (article != null) {
      Stream.of(article.deck(), article.headline())
          .filter(part -> part != null && !body.contains(part))
          .forEach(part -> parts.add(0, part));
    }
    double whole = bags(String.join("\n", parts), page.truth());
    mean("wcxb text F1", whole);
    mean("wcxb body F1", bags(body, page.truth()));
    note(page, "text", whole);
  }

  private static double bags(String text, String truth) {
    Map<String, Integer> one = bag(text);
    Map<String, Integer> other = bag(truth);
    double both = sum(one) + sum(other);
    return both == 0 ? 1 : 2 * common(one, other) / both;
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    JudgedPage.words(text.toLowerCase(Locale.ROOT))
        .forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  private static <K> double common(Map<K, Integer> one, Map<K, Integer> other) {
    return one.entrySet().stream()
        .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
        .sum();
  }

  private static double sum(Map<?, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void segments(JudgedPage page, String text) {
    for (String segment : page.wanted()) {
      boolean there = text.contains(segment);
      count("trafilatura R", there);
      tell(page, there, "missed", segment, "");
      if (there) {
        count("trafilatura P", true);
      }
    }
    for (String segment : page.unwanted()) {
      if (text.contains(segment)) {
        count("trafilatura P", false);
        tell(page, false, "unwanted", segment, "");
      }
    }
  }

  private void fields(JudgedPage page, @Nullable Article article, String title, String date) {
    String headline = page.entry().path(title).asString("");
    String read = article == null || article.headline() == null ? "" : article.headline();
    if (!headline.isEmpty()) {
      boolean same = fold(headline).equals(fold(read));
      count(page.set() + " headline", same);
      tell(page, same, "headline", headline, read);
    }
    String day = page.entry().path(date).asString("");
    if (!day.isEmpty()) {
      String got =
          article == null || article.published() == null
              ? ""
              : article.published().day().toString();
      boolean same = day.startsWith(got) && !got.isEmpty();
      count(page.set() + " day", same);
      tell(page, same, "day", day, got);
    }
  }

  private void authors(JudgedPage page, @Nullable Article article) {
    List<String> persons = persons(article);
    Set<String> truth = new HashSet<>();
    page.entry().path("authors").forEach(name -> truth.add(fold(name.asString())));
    truth.removeIf(name -> isPublisher(name, page, article));
    Set<String> read = persons.stream().map(PageScore::fold).collect(Collectors.toSet());
    truth.forEach(name -> count("fundus author R", read.contains(name)));
    read.forEach(name -> count("fundus author P", truth.contains(name)));
    tell(page, truth.equals(read), "authors", truth.toString(), persons.toString());
  }

  private void author(JudgedPage page, @Nullable Article article) {
    String truth = page.entry().path("author").asString("");
    List<String> read = persons(article);
    boolean same =
        read.stream().anyMatch(name -> fold(name).equals(fold(truth)))
            || fold(String.join(" ", read)).equals(fold(truth));
    count(truth.isEmpty() ? "wcxb author rightly none" : "wcxb author", same);
    tell(page, same, "author", truth, read.toString());
  }

  private static List<String> persons(@Nullable Article article) {
    Byline byline = article == null ? null : article.byline();
    return byline == null ? List.of() : byline.authors().stream().map(Author::name).toList();
  }

  /// Says whether it is the publisher that the judges took for the author, or one of its desks.
  private static boolean isPublisher(String name, JudgedPage page, @Nullable Article article) {
    String source = article == null || article.source() == null ? "" : article.source().value();
    return Stream.of(page.entry().path("publisher").asString(""), source)
        .map(publisher -> fold(publisher).replace(" ", ""))
        .anyMatch(
            publisher -> publisher.length() > 1 && name.replace(" ", "").startsWith(publisher));
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(Parser.unescapeEntities(text, false), Normalizer.Form.NFKC);
    return String.join(" ", JudgedPage.words(plain.toLowerCase(Locale.ROOT)));
  }

  private void mean(String measure, double value) {
    means.computeIfAbsent(measure, key -> new ArrayList<>()).add(value);
  }

  private void count(String measure, boolean right) {
    int[] count = counts.computeIfAbsent(measure, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private void note(JudgedPage page, String what, double value) {
    if (value < POOR) {
      wrong.add(String.format(Locale.ROOT, "%s %s %s %.3f", page.set(), page.id(), what, value));
    }
  }

  private void tell(JudgedPage page, boolean right, String what, String truth, String read) {
    if (!right) {
      wrong.add(String.join(" ", page.set(), page.id(), what, "‹" + truth + "›", "‹" + read + "›"));
    }
  }

  void print(PrintStream out) {
    Map<String, Double> all = new TreeMap<>();
    means.forEach((name, values) ->
        all.put(name, values.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    counts.forEach((name, count) -> all.put(name, (double) count[0] / count[1]));
    Map<String, Double> shown = new TreeMap<>(all);
    all.forEach((name, precision) -> {
      Double recall = all.get(name.replaceFirst(" P$", " R"));
      if (name.endsWith(" P") && recall != null) {
        shown.put(name.replaceFirst(" P$", " F1"), 2 * precision * recall / (precision + recall));
      }
    });
    shown.forEach((name, value) -> out.printf(Locale.ROOT, "%-26s %.4f%n", name, value));
    if (told) {
      wrong.stream().sorted().forEach(out::println);
    }
  }
}

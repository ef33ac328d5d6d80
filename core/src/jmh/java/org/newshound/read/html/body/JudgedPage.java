package org.newshound.read.html.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newshound.read.html.meta.PageMetadata;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageParser;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page that people have judged, with a label and a weight for each block of its text.
public final class JudgedPage {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int ROW_MAX_CHARS = 300;

  /// The set that is half of all pages, few of which are news.
  private static final String WEB = "wcxb";

  private static final float WEB_WEIGHT = 0.4f;

  private final String set;
  private final String id;
  private final JsonNode entry;
  private final Document document;
  private final PageText page;
  private final PageHints hints;
  private final String truth;
  private final List<String> wanted;
  private final List<String> unwanted;
  private final float[] labels;
  private final float[] weights;

  private JudgedPage(String set, String id, Document document, JsonNode entry) {
    this.set = set;
    this.id = id;
    this.entry = entry;
    this.document = document;
    this.page = PageText.of(document);
    this.hints = PageMetadata.of(document).hints();
    this.truth = entry.path(set.equals(WEB) ? "main_content" : "articleBody").asString("");
    this.wanted = texts(entry.path("with"));
    this.unwanted = texts(entry.path("without"));
    this.labels = new float[page.blocks().size()];
    this.weights = new float[page.blocks().size()];
  }

  /// {@return the name of its set}
  public String set() {
    return set;
  }

  /// {@return its name in the set}
  public String id() {
    return id;
  }

  /// {@return what people have said of it}
  public JsonNode entry() {
    return entry;
  }

  /// {@return the parsed page}
  public Document document() {
    return document;
  }

  /// {@return in which of so many folds it is; all pages of a site are in the same}
  ///
  /// @param folds how many there are
  /// @param deal the number of the deal, so that two deals differ
  public int fold(int folds, int deal) {
    return Math.floorMod((site() + deal).hashCode() * 31, folds);
  }

  /// Returns the last two parts of the host's name, or three where the second says next to nothing,
  /// as in `example.co.uk`.
  private String site() {
    String url = entry.path("url").asString("");
    String host = url.replaceFirst("^[a-z]*://([^/:?#]+).*", "$1");
    String[] parts = (host.isEmpty() ? id : host).split("\\.", -1);
    int first = parts.length - 2;
    first -= first > 0 && parts[first].length() <= 3 ? 1 : 0;
    return String.join(".", Arrays.copyOfRange(parts, Math.max(0, first), parts.length));
  }

  PageText page() {
    return page;
  }

  PageHints hints() {
    return hints;
  }

  /// {@return the text of the article, empty where only parts of it were judged}
  public String truth() {
    return truth;
  }

  /// {@return parts that belong to the text}
  public List<String> wanted() {
    return wanted;
  }

  /// {@return parts that do not}
  public List<String> unwanted() {
    return unwanted;
  }

  /// Returns the share of the block that is article text, or -1 where nobody has said.
  float label(int block) {
    return labels[block];
  }

  /// Returns how much the block counts.
  float weight(int block) {
    return weights[block];
  }

  /// {@return all pages of a folder with the sets `aeb`, `fundus`, `trafilatura` and `wcxb`}
  public static List<JudgedPage> readAll(Path folder) throws IOException {
    List<JudgedPage> pages = new ArrayList<>();
    for (String set : List.of("aeb", "fundus", "trafilatura", "wcxb")) {
      String name = set.equals("trafilatura") ? "segments.json.gz" : "ground-truth.json.gz";
      JsonNode truth = MAPPER.readTree(gunzip(folder.resolve(set).resolve(name)));
      truth.properties().stream()
          .parallel()
          .map(entry -> read(folder.resolve(set), set, entry.getKey(), entry.getValue()))
          .forEachOrdered(pages::add);
    }
    return pages;
  }

  static byte[] gunzip(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static JudgedPage read(Path folder, String set, String key, JsonNode entry) {
    try {
      String id = key.replaceFirst("\\.html\\.gz$", "");
      byte[] bytes = gunzip(folder.resolve("html").resolve(id + ".html.gz"));
      JudgedPage judged = new JudgedPage(set, id, PageParser.parse(bytes), entry);
      if (set.equals("trafilatura")) {
        judged.labelSegments(texts(entry.path("comments")));
      } else {
        judged.labelBody(String.join("\n", texts(entry.path("summary"))));
      }
      return judged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(collapse(item.asString())));
    return texts;
  }

  /// {@return the text with each run of white space as one blank}
  public static String collapse(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void labelBody(String summary) {
    float share = set.equals(WEB) ? WEB_WEIGHT : 1;
    Map<List<String>, Integer> summaryRuns = runs(words(summary));
    List<String> all = words(truth);
    Map<List<String>, Integer> runs = runs(all);
    Set<List<String>> lines = new HashSet<>();
    truth.lines().forEach(line -> lines.add(words(line)));
    for (PageBlock block : page.blocks()) {
      List<String> own = words(block.text());
      float label =
          own.isEmpty() ? 0 : own.size() < 4 ? ofLine(block, own, lines, runs) : share(own, runs);
      boolean deck = own.size() >= 4 && share(own, summaryRuns) > 0.9f;
      labels[block.index()] = deck ? -1 : label;
      float size = 0.3f + Math.min(10f, 10f * own.size() / Math.max(50, all.size()));
      weights[block.index()] = share * size;
    }
  }

  /// A short block is article text when it is a line of the text, or the cell of a row that is.
  private static float ofLine(
      PageBlock block, List<String> own, Set<List<String>> lines, Map<List<String>, Integer> runs) {
    Element row = block.region().in(Zone.TABLE) ? block.region().element().closest("tr") : null;
    List<String> whole = row == null ? own : words(row.text());
    boolean cell = whole.size() >= 4 && row != null && row.text().length() <= ROW_MAX_CHARS;
    return cell ? share(whole, runs) : lines.contains(own) ? 1 : 0;
  }

  private static float share(List<String> own, Map<List<String>, Integer> runs) {
    int common = 0;
    for (int i = 0; i + 4 <= own.size(); i++) {
      common += runs.containsKey(own.subList(i, i + 4)) ? 1 : 0;
    }
    return (float) common / (own.size() - 3);
  }

  private void labelSegments(List<String> comments) {
    Arrays.fill(labels, -1);
    unwanted.forEach(segment -> label(segment, 0));
    comments.forEach(segment -> label(segment, 0));
    wanted.forEach(segment -> label(segment, 1));
  }

  private void label(String segment, float label) {
    int found = -1;
    for (PageBlock block : page.blocks()) {
      if (block.text().contains(segment)) {
        int at = block.index();
        if (label == 0) {
          labels[at] = 0;
          weights[at] = 1.5f;
        }
        boolean longer =
            found < 0 || page.blocks().get(found).text().length() < block.text().length();
        found = longer ? at : found;
      }
    }
    if (found >= 0 && label == 1) {
      labels[found] = 1;
      weights[found] = 1.5f;
    }
  }

  /// {@return the words of a text}
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /// {@return the runs of four words, and how often each occurs}
  public static Map<List<String>, Integer> runs(List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    int last = words.isEmpty() ? 0 : Math.max(1, words.size() - 3);
    for (int i = 0; i < last; i++) {
      runs.merge(words.subList(i, Math.min(words.size(), i + 4)), 1, Integer::sum);
    }
    return runs;
  }
}

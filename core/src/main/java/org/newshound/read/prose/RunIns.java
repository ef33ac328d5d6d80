package org.newshound.read.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Provenance;
import org.newshound.article.Source;
import org.newshound.read.Omission;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.WordFile;

/// Takes out of a story's paragraphs what is printed in them but is no part of the body: the
/// dateline that runs into the first paragraph, the lines on who helped, the agency's sign-off.
///
/// For formats that give the body as text of its own. Nothing else of page reading applies to them:
/// no cut, no promotions, no header. A dateline that is given wins over one that is found; the
/// found one is still taken out. A first paragraph that repeats the given byline goes as well.
///
/// ```java
/// RunIns.Story story = RunIns.find(paragraphs, null, null);
/// ```
public final class RunIns {
  private static final int DATELINE_BLOCKS = 5;
  private static final int TAIL_CHARS = 500;
  private static final int SHORTEST_TAIL = 8;
  private static final int SIGN_OFF_WORDS = 3;

  private static final List<String> TAIL_STEMS = WordFile.lines("tail-stems.txt");

  private RunIns() {}

  /// What the paragraphs of a story hold.
  ///
  /// @param body the paragraphs without what is below
  /// @param dateline the given dateline, else the one found
  /// @param contributors who helped, as the last lines say
  /// @param source the agency that signed off, or that the dateline names
  /// @param provenance by which rule each was found; without a place in a text
  /// @param omitted what of the paragraphs is in none of these
  public record Story(
      List<Block> body,
      @Nullable Dateline dateline,
      List<Contributor> contributors,
      @Nullable Source source,
      Map<ArticlePart, Provenance> provenance,
      List<Omission> omitted) {
    /// Copies the lists and the map.
    public Story {
      body = List.copyOf(body);
      contributors = List.copyOf(contributors);
      provenance = Map.copyOf(provenance);
      omitted = List.copyOf(omitted);
    }
  }

  /// An agency's name at the end of a text.
  ///
  /// @param agency the name
  /// @param start where it begins
  public record SignOff(String agency, int start) {}

  /// Finds the run-in parts of a story.
  ///
  /// @param paragraphs its body as given, in order
  /// @param byline its byline, if that was given elsewhere
  /// @param dateline its dateline, if that was given elsewhere
  public static Story find(
      List<Block> paragraphs, @Nullable Byline byline, @Nullable Dateline dateline) {
    Search search = new Search(paragraphs, dateline);
    search.dropByline(byline);
    search.takeTails();
    search.takeSignOff();
    search.takeDateline();
    return search.story();
  }

  /// Reads a line on who helped; nothing when it is none.
  public static Optional<BylineMatch> tail(String text) {
    if (text.length() > TAIL_CHARS || !mayBeTail(text)) {
      return Optional.empty();
    }
    return BylineParser.standard()
        .parse(withoutMark(text), false)
        .filter(match -> !match.contributors().isEmpty())
        .filter(match -> match.byline() == null || match.byline().authors().isEmpty());
  }

  /// Agencies put a dash or star before such a line.
  private static String withoutMark(String text) {
    int from = 0;
    while (from < text.length() && "—–-*_• ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  /// A cheap look before the parser's: most blocks of a page name no helper's work.
  private static boolean mayBeTail(String text) {
    if (text.length() < SHORTEST_TAIL) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return TAIL_STEMS.stream().anyMatch(lower::contains);
  }

  /// Finds the sign-off that a text is, or that it ends with in parentheses; `null` without one.
  public static @Nullable SignOff signOff(String text) {
    String name = unwrapped(text);
    if (Shape.words(name) <= SIGN_OFF_WORDS && Agencies.isKnown(name)) {
      return new SignOff(name, 0);
    }
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open <= 0 || !Shape.endsSentence(text.substring(0, open).strip())) {
      return null;
    }
    String inside = text.substring(open + 1, text.length() - 1);
    return Agencies.isKnown(inside) ? new SignOff(inside.strip(), open) : null;
  }

  private static String unwrapped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "(/[-—– ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")/]-—–. ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static final class Search {
    private final List<Block> body;
    private final List<Contributor> contributors = new ArrayList<>();
    private final Map<ArticlePart, Provenance> provenance = new EnumMap<>(ArticlePart.class);
    private final List<Omission> omitted = new ArrayList<>();
    private @Nullable Dateline dateline;
    private @Nullable Source source;

    Search(List<Block> paragraphs, @Nullable Dateline dateline) {
      this.body = new ArrayList<>(paragraphs);
      this.dateline = dateline;
    }

    void dropByline(@Nullable Byline byline) {
      boolean repeated =
          byline != null
              && body.size() > 1
              && Shape.fold(body.getFirst().text()).equals(Shape.fold(byline.raw()));
      if (repeated) {
        body.removeFirst();
      }
    }

    void takeTails() {
      while (body.size() > 1) {
        Optional<BylineMatch> tail = tail(body.getLast().text());
        if (tail.isEmpty()) {
          return;
        }
        contributors.addAll(0, tail.get().contributors());
        found(ArticlePart.CONTRIBUTORS, tail.get().rule(), tail.get().confidence());
        omitted.add(new Omission("line on who helped", body.removeLast().text()));
      }
    }

    void takeSignOff() {
      SignOff signOff = body.size() > 1 ? signOff(body.getLast().text()) : null;
      if (signOff == null) {
        return;
      }
      Block last = body.removeLast();
      if (signOff.start() > 0) {
        body.add(new Block(last.type(), last.text().substring(0, signOff.start()).strip()));
      }
      omitted.add(new Omission("sign-off", last.text().substring(signOff.start())));
      source = new Source(signOff.agency(), 0.9);
      found(ArticlePart.SOURCE, "sign-off", 0.9);
    }

    void takeDateline() {
      for (int i = 0; i < Math.min(DATELINE_BLOCKS, body.size()); i++) {
        Block block = body.get(i);
        Optional<DatelineParser.RunIn> found = DatelineParser.standard().runIn(block.text());
        if (found.isPresent()) {
          body.set(i, new Block(block.type(), block.text().substring(found.get().bodyStart())));
          if (dateline != null) {
            String printed = block.text().substring(0, found.get().bodyStart());
            omitted.add(new Omission("second dateline", printed));
          }
          use(found.get());
          return;
        }
      }
    }

    private void use(DatelineParser.RunIn found) {
      if (dateline == null) {
        dateline = found.dateline();
        found(ArticlePart.DATELINE, found.rule(), found.confidence());
      }
      String agency = found.dateline().agency();
      if (source == null && agency != null) {
        source = new Source(agency, 0.8);
        found(ArticlePart.SOURCE, "dateline-agency", 0.8);
      }
    }

    private void found(ArticlePart part, String rule, double confidence) {
      provenance.putIfAbsent(part, new Provenance(0, 0, 0, rule, confidence));
    }

    Story story() {
      return new Story(body, dateline, contributors, source, provenance, omitted);
    }
  }
}

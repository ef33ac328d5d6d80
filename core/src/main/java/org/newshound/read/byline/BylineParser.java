package org.newshound.read.byline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Published;
import org.newshound.read.words.Gazetteer;

/// Reads bylines: who wrote an article, for whom, from where, and who helped.
///
/// ```
/// byline  := [prefix] people [role, paper, place] [contact] [date]
/// people  := person { "," | "and" | … person }
/// person  := [honorific] name [suffix] ["in" place] ["of" paper]
/// group   := agency | paper ["Staff"] | ["From"] "our" role ["in" place]
/// tail    := "Reporting by" people {";" … } | people "contributed to this report"
/// ```
///
/// Prefixes of many languages vouch for what follows; names alone count only in a page's header. A
/// sentence is never a byline, nor is anything that holds an ordinary word where a name should be.
/// Total, linear, thread-safe.
public final class BylineParser {
  private static final BylineParser STANDARD = new BylineParser();
  private static final int LONGEST = 1_000;
  private static final int MOST_WORDS = 25;
  private static final int SENTENCE_WORDS = 9;

  private BylineParser() {}

  /// Returns the parser for the bylines of newspapers and agencies.
  public static BylineParser standard() {
    return STANDARD;
  }

  /// What a line was read as.
  ///
  /// @param byline the byline; `null` when the line only names others who helped
  /// @param contributors those who helped
  /// @param published the date that stood in the line, if it has a value
  /// @param confidence how sure it is a byline, from 0 to 1
  /// @param rule which form it had: `prefixed`, `bare-names`, `group`, `tail` …
  public record BylineMatch(
      @Nullable Byline byline,
      List<Contributor> contributors,
      @Nullable Published published,
      double confidence,
      String rule) {
    /// Copies the contributors.
    public BylineMatch {
      contributors = List.copyOf(contributors);
    }
  }

  /// Reads a line that may be a byline or a tail such as "(Reporting by …; Editing by …)".
  ///
  /// @param line the line
  /// @param headerZone whether it stands in a page's header beside headline or date, so that names
  ///   alone count
  public Optional<BylineMatch> parse(String line, boolean headerZone) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String raw = line.strip();
    Optional<BylineMatch> tail = BylineTail.read(raw);
    return tail.isPresent() || isSentence(raw) ? tail : byline(raw, headerZone);
  }

  /// Reads a byline that was given alone, as in a metadata field: names alone count, "Quill, Mara"
  /// is turned round, and what cannot be read is kept as it is.
  public Optional<BylineMatch> field(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<BylineMatch> match = parse(BylineField.inOrder(text.strip()), true);
    if (match.isPresent() && match.get().byline() != null) {
      return match.map(found -> BylineField.withRaw(found, text.strip()));
    }
    return match.isPresent() ? match : Optional.of(BylineField.read(text.strip()));
  }

  /// {@return whether a text can only be a person's name: a common given name and what follows}
  ///
  /// @param text the text
  public static boolean isPerson(String text) {
    List<String> words = Phrase.words(text.strip());
    return words.size() > 1
        && BylineWords.isGivenName(words.get(0))
        && PersonName.isName(words, 2)
        && !RoleReader.isPaper(words);
  }

  private static Optional<BylineMatch> byline(String raw, boolean headerZone) {
    BylineSegments segments = BylineSegments.of(trimmed(raw));
    List<BylineCredit> credits = BylineCredit.of(segments.parts());
    if (credits.isEmpty()) {
      return Optional.empty();
    }
    return new BylineReader(raw, headerZone, segments).read(credits);
  }

  /// Takes off a dash or bullet before the line, and the period behind it.
  private static String trimmed(String raw) {
    int start = 0;
    while (start < raw.length() && "-–—•*▪ ".indexOf(raw.charAt(start)) >= 0) {
      start++;
    }
    String text = raw.substring(start);
    boolean stop = text.endsWith(".") && !isAbbreviated(Phrase.words(text));
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  /// Says whether the period behind the last word belongs to the word.
  static boolean isAbbreviated(List<String> words) {
    String last = words.get(words.size() - 1);
    return last.length() < 4
        || last.indexOf('.') < last.length() - 1
        || BylineWords.isSuffix(last)
        || BylineWords.isHonorific(last)
        || Gazetteer.isAbbreviation(last);
  }

  private static boolean isSentence(String raw) {
    List<String> words = Phrase.words(raw);
    char last = raw.charAt(raw.length() - 1);
    boolean ends = last == '.' && !isAbbreviated(words);
    return words.size() > MOST_WORDS
        || (ends && words.size() >= SENTENCE_WORDS)
        || last == '?'
        || last == '!';
  }
}

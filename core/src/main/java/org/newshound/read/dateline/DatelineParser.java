package org.newshound.read.dateline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.read.dateline.DatelineEvidence.Separator;
import org.newshound.read.dateline.DatelineHead.AgencyForm;

/// Finds datelines.
///
/// ```
/// dateline := [bullet] ( placed | agency | cjk )
/// placed   := places marks { date | agency } sep        date and agency in any order
/// agency   := "(" KNOWN ")" [sep] | "/" WIRE "/" [sep] | BARE
/// sep      := dash | " - " | "--" | ":" | ".-" | "." after an agency or date | nothing after an agency
/// ```
///
/// Every mark near the beginning of a paragraph may be the separator. Each is tried: what stands
/// before it must read as places, date and agency to the last token ([DatelineHead]); then the
/// evidence is added up ([DatelineEvidence]) and the best wins, the shorter one of equals. The work
/// is bounded by the stretch that is looked at, whatever the paragraph's length.
///
/// Instances are immutable and safe for use by many threads.
public final class DatelineParser {
  private static final DatelineParser STANDARD = new DatelineParser();

  private DatelineParser() {}

  /// Returns the parser.
  public static DatelineParser standard() {
    return STANDARD;
  }

  /// A dateline at the beginning of a paragraph.
  ///
  /// @param dateline the dateline
  /// @param bodyStart where the text after it begins, in UTF-16 units
  /// @param confidence how sure it is, from 0 to 1
  /// @param rule the form it was found in
  public record RunIn(Dateline dateline, int bodyStart, double confidence, String rule) {}

  /// Returns the dateline that a paragraph begins with.
  public Optional<RunIn> runIn(String paragraph) {
    Optional<RunIn> cjk = CjkDateline.runIn(paragraph);
    return cjk.isPresent() ? cjk : best(paragraph, false);
  }

  /// Returns the place and date that a photo caption begins with. Call it for captions only: other
  /// text can begin the same way.
  public Optional<RunIn> caption(String text) {
    return best(text, true).map(found -> CaptionDates.complete(found, text));
  }

  /// Returns the dateline that a metadata field holds; one that cannot be understood keeps its
  /// text. A blank field holds none.
  public Optional<Dateline> field(String text) {
    String raw = text.strip();
    return raw.isEmpty() ? Optional.empty() : Optional.of(DatelineField.read(raw));
  }

  /// Returns the dateline with the day that its date names, as seen from the day of publication.
  public static Dateline resolve(Dateline dateline, @Nullable LocalDate published) {
    return DatelineResolution.resolve(dateline, published);
  }

  private static Optional<RunIn> best(String text, boolean caption) {
    DatelineTokens tokens = DatelineTokens.of(text);
    RunIn best = null;
    double bestScore = 0;
    for (DatelineEnd candidate : DatelineEnd.all(tokens, text)) {
      DatelineHead head = DatelineHead.read(tokens, candidate.end());
      if (head == null) {
        continue;
      }
      if (!caption && isCaption(head, candidate)) {
        return Optional.empty();
      }
      DatelineTail tail = DatelineTail.of(text, candidate.bodyStart());
      double score = score(head, candidate, tail);
      if (score >= DatelineEvidence.ENOUGH && score > bestScore) {
        best = runIn(text, tokens, candidate, head, score);
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /// "MANILA, PHILIPPINES – MARCH 28:" stands above the words under a photo.
  private static boolean isCaption(DatelineHead head, DatelineEnd candidate) {
    return candidate.separator() == Separator.COLON
        && head.dashBeforeDate()
        && head.agency() == null;
  }

  private static double score(DatelineHead head, DatelineEnd end, DatelineTail tail) {
    Separator separator = end.separator();
    if (tail.isEmpty() || !end.suits(head, tail) || isRejected(head, separator, tail)) {
      return 0;
    }
    return DatelineEvidence.score(DatelineEvidence.of(head, separator, tail));
  }

  private static boolean isRejected(DatelineHead head, Separator separator, DatelineTail tail) {
    DatelinePlaces places = head.places();
    boolean colon = separator == Separator.COLON;
    if (places == null) {
      return head.agencyForm() != AgencyForm.KNOWN || head.date() != null || colon;
    }
    if (colon && head.agencyForm() == AgencyForm.UNKNOWN) {
      return true;
    }
    return isLabel(places, head)
        || (colon && (isSpeaker(places, head, tail) || isListed(head, tail)));
  }

  private static boolean isLabel(DatelinePlaces places, DatelineHead head) {
    if (places.knownPlace()) {
      return false;
    }
    String name = places.names().getFirst();
    boolean sure = places.knownRegion() || head.agencyForm() == AgencyForm.KNOWN;
    return (!places.knownRegion() && DatelineLabels.beginsWithLabel(name))
        || (!sure && !PlaceName.isAboard(name) && DatelineLabels.containsLabel(name));
  }

  /// Before a colon, a lone name in title case speaks or heads a list, unless it is a city and a
  /// whole sentence follows, as South Asian papers have it.
  private static boolean isSpeaker(DatelinePlaces places, DatelineHead head, DatelineTail tail) {
    boolean alone = !places.knownRegion() && head.agency() == null && head.date() == null;
    return alone && !places.allCaps() && !(places.knownCity() && tail.isSentence());
  }

  /// "Oslo (Norway): 12 degrees".
  private static boolean isListed(DatelineHead head, DatelineTail tail) {
    return tail.isFragment() && head.agency() == null && head.date() == null;
  }

  private static RunIn runIn(
      String text, DatelineTokens tokens, DatelineEnd candidate, DatelineHead head, double score) {
    DatelinePlaces places = head.places();
    List<Place> named = places == null ? List.of() : places.places();
    String raw = text.substring(tokens.get(0).start(), candidate.bodyStart()).strip();
    Dateline dateline = new Dateline(raw, named, head.date(), null, head.agency());
    String rule = places == null ? "dateline-agency" : "dateline-place";
    return new RunIn(dateline, candidate.bodyStart(), DatelineEvidence.confidence(score), rule);
  }
}

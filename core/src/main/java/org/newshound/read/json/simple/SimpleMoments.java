package org.newshound.read.json.simple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.Omission;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateField;
import org.newshound.read.date.DateParser.DateMatch;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.words.LanguageNames;
import tools.jackson.databind.JsonNode;

/// The times of a simple object.
///
/// @param keys the object
/// @param row whether it is a row of a table, where a date may have become a number of days
/// @param draft takes what is odd, what is known of a time that may be wrong, and what stands
///   beside a time
record SimpleMoments(GivenKeys keys, boolean row, ArticleDraft draft) {
  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int EXCEL_1990 = 32_874;
  private static final int EXCEL_2060 = 58_440;
  private static final int SECONDS_PER_DAY = 86_400;

  /// Returns the first value that is a time; what is none is a warning.
  @Nullable Published read(PartName part, Published.Kind kind) {
    String unread = null;
    for (JsonNode value : keys.all(part)) {
      Published moment = moment(value, kind);
      if (moment != null) {
        keys.use(value);
        String line = GivenKeys.line(value);
        if (line != null && line.length() > moment.raw().length()) {
          draft.omitted().add(new Omission("line with a date", line));
        }
        return moment.withKind(kind);
      }
      unread = unread == null ? GivenKeys.line(value) : unread;
    }
    if (unread != null) {
      draft.warnings().add(kind.label() + ": \"" + unread + "\" is no date that can be understood");
    }
    return null;
  }

  private @Nullable Published moment(JsonNode value, Published.Kind kind) {
    if (value.isObject() && value.has("precision")) {
      return ArticleJsonReader.published(value);
    }
    String line = GivenKeys.line(value.isObject() && value.has("date") ? value.get("date") : value);
    if (line == null) {
      return null;
    }
    Published day = row ? excelDay(line, kind) : null;
    return day != null ? day : given(line, kind);
  }

  private @Nullable Published given(String line, Published.Kind kind) {
    String language = keys.line(PartName.LANGUAGE);
    String tag = language == null ? null : LanguageNames.tag(language).orElse(language);
    DateMatch match =
        DateField.match(line, kind, new DateContext(null, tag, null, null)).orElse(null);
    if (match == null) {
      return null;
    }
    draft.warnings().addAll(match.warnings());
    if (match.published() != null && match.confidence() < Provenance.TRUSTED) {
      draft.evidence().note(kind.part(), "given", match.confidence());
    }
    return match.published();
  }

  /// A spreadsheet whose dates lost their format has days since 1900: 45356 is 5 March 2024.
  private @Nullable Published excelDay(String line, Published.Kind kind) {
    int point = line.indexOf('.');
    String whole = point < 0 ? line : line.substring(0, point);
    if (whole.length() != 5 || !line.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
      return null;
    }
    int days = Integer.parseInt(whole);
    if (days < EXCEL_1990 || days > EXCEL_2060) {
      return null;
    }
    draft.warnings().add("\"" + line + "\" was read as a spreadsheet's number of a day");
    LocalDate day = EXCEL_ZERO.plusDays(days);
    if (point < 0) {
      return Published.of(day, line, kind);
    }
    long seconds = Math.round(fraction(line.substring(point)) * SECONDS_PER_DAY);
    LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
    return Published.of(time, null, Published.Precision.SECOND, line, kind);
  }

  private static double fraction(String digits) {
    try {
      return Double.parseDouble("0" + digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

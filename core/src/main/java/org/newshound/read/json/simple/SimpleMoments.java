package org.newshound.read.json.simple;

import org.jspecify.annotations.Nullable;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.Omission;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateField;
import org.newshound.read.date.DateParser.DateMatch;
import org.newshound.read.date.SpreadsheetDay;
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
    Published day = row ? SpreadsheetDay.read(line, kind) : null;
    if (day == null) {
      return given(line, kind);
    }
    draft.warnings().add("\"" + line + "\" was read as a spreadsheet's number of a day");
    return day;
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
}

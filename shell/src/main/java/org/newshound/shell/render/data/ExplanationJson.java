package org.newshound.shell.render.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.search.explain.Explanation;

/// Writes an explanation as JSON. Keys are only ever added.
public final class ExplanationJson {
  private ExplanationJson() {}

  /// Returns an explanation as one line.
  public static String of(Explanation explanation) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", explanation.id());
    members.put("matches", explanation.matches());
    members.put("score", JsonText.score(explanation.score()));
    members.put("sentences", explanation.sentences());
    members.put("engine", explanation.engine());
    return JsonText.of(members);
  }
}

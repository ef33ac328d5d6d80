package org.newshound.read.json.dialect;

import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import tools.jackson.databind.JsonNode;

/// One of the forms that agencies and papers give an article in JSON.
public interface Dialect {
  /// Says whether an object has this form.
  boolean knows(JsonNode object);

  /// Reads an object of this form, which may hold one article, several or none.
  void read(JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink);
}

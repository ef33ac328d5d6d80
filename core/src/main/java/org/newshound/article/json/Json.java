package org.newshound.article.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper of this library, with limits set for text from strangers.
public final class Json {
  private static final int NESTING_MAX = 512;
  private static final int STRING_MAX_CHARS = 16 << 20;
  private static final int NUMBER_MAX_CHARS = 100;

  /// Refuses duplicate keys and whatever follows the value. Safe for use by many threads.
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(NESTING_MAX)
                          .maxStringLength(STRING_MAX_CHARS)
                          .maxNumberLength(NUMBER_MAX_CHARS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}
}

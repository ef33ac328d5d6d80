package org.newshound.article.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper of this library, with limits set for text from strangers.
public final class LimitedJson {
  private static final int NESTING_MAX = 512;
  private static final int STRING_MAX_CHARS = 16 << 20;
  private static final int NUMBER_MAX_CHARS = 100;

  /// The parser of our own form, which refuses duplicate keys.
  static final JsonFactory FACTORY =
      limited().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private LimitedJson() {}

  /// {@return a parser with these limits, to which more can be added}
  public static JsonFactoryBuilder limited() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(NESTING_MAX)
                .maxStringLength(STRING_MAX_CHARS)
                .maxNumberLength(NUMBER_MAX_CHARS)
                .build());
  }

  /// {@return the mapper, which refuses duplicate keys and whatever follows the value} It is safe
  /// for use by many threads.
  public static JsonMapper mapper() {
    return Lazy.MAPPER;
  }

  /// Made when it is first asked for, because making it takes longer than a search.
  private static final class Lazy {
    static final JsonMapper MAPPER =
        JsonMapper.builder(limited().build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }
}

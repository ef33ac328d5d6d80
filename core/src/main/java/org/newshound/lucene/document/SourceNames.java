package org.newshound.lucene.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells which names are spellings of one source.
///
/// Case, a leading article, dots, hyphens and blanks make no other source; beyond that a list says
/// which agencies are known by several names. Names are kept in the index as printed and compared
/// when they are counted or asked for, so that the list can grow.
public final class SourceNames {
  private static final String ARTICLE = "the ";
  private static final Map<String, String> SAME = same();

  private SourceNames() {}

  /// Returns what all spellings of a source have in common, to compare them by.
  ///
  /// @param name a name as printed or folded
  public static String key(String name) {
    String plain = plain(name);
    return SAME.getOrDefault(plain, plain);
  }

  private static String plain(String name) {
    String folded = Values.fold(name).replace(".", "").replaceAll("[\\s\\u2010-\\u2014-]+", " ");
    String bare = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    return bare.isBlank() ? Values.fold(name) : bare.strip();
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    try (InputStream in = SourceNames.class.getResourceAsStream("source-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of sources is missing from the library");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            List<String> names = Stream.of(line.split("\\|", -1)).map(SourceNames::plain).toList();
            names.forEach(name -> same.put(name, names.getFirst()));
          });
    } catch (IOException e) {
      throw new UncheckedIOException("the list of sources", e);
    }
    return Map.copyOf(same);
  }
}

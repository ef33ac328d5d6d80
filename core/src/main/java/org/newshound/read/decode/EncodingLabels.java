package org.newshound.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newshound.read.words.WordFile;

/// What the names of encodings mean where files, pages and mails declare them.
///
/// As the WHATWG's Encoding Standard has it and every browser does: the name often means a
/// superset, since that is what was written under it. Other names are the JDK's.
public final class EncodingLabels {
  private static final Map<String, Charset> LABELS = new HashMap<>();

  static {
    for (String line : WordFile.lines("encoding-labels.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      for (String name : words.getFirst().split("\\|", -1)) {
        if (Charset.isSupported(name)) {
          Charset charset = Charset.forName(name);
          words.subList(1, words.size()).forEach(label -> LABELS.putIfAbsent(label, charset));
        }
      }
    }
  }

  private EncodingLabels() {}

  /// {@return the encoding that a label means; empty when nobody knows it}
  ///
  /// @param label the label as declared
  public static Optional<Charset> find(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    Charset known = LABELS.get(name);
    if (known != null || name.isEmpty()) {
      return Optional.ofNullable(known);
    }
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}

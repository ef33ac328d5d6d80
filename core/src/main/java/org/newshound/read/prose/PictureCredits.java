package org.newshound.read.prose;

import java.util.Optional;
import java.util.Set;
import org.newshound.read.words.WordFile;

/// Tells lines that only say whose a picture is from captions.
public final class PictureCredits {
  private static final int LABEL_MAX_CHARS = 20;
  private static final Set<String> PICTURES = WordFile.set("picture-labels.txt");

  private PictureCredits() {}

  /// {@return whether a line is a label with a name and nothing else: "Foto: Ann Ro / Nordic
  /// Images"}
  ///
  /// @param line the line
  public static boolean isCredit(String line) {
    Credit credit = line.isBlank() || line.endsWith(".") ? null : Credit.parse(line);
    return credit != null
        && credit.labelled()
        && (credit.photographer() != null || !credit.agencies().isEmpty());
  }

  /// {@return what a picture shows, from a line that says so: "BILDE: The ferry at dusk."; nothing
  /// when it is no such line}
  ///
  /// @param line the line
  public static Optional<String> caption(String line) {
    int colon = line.indexOf(':');
    boolean labelled =
        colon > 0
            && colon <= LABEL_MAX_CHARS
            && PICTURES.contains(WordFile.fold(line.substring(0, colon).strip()));
    return labelled ? Optional.of(line.substring(colon + 1).strip()) : Optional.empty();
  }
}

package org.newshound.read.text;

/// Tells lines that only say whose a picture is from captions.
public final class PictureCredits {
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
}

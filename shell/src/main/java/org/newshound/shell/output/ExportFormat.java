package org.newshound.shell.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newshound.shell.settings.OutputMode;

/// Which form a file is written in, as the ending of its name says. What a name promises is what is
/// in the file: an ending that stands for none of our forms is refused.
public final class ExportFormat {
  private static final String TEXT_ENDING = "txt";
  private static final List<OutputMode> OF_ARTICLES =
      List.of(OutputMode.TEXT, OutputMode.JSONL, OutputMode.JSON);

  private ExportFormat() {}

  /// Returns the form of hits.
  ///
  /// @param asked the form that was asked for by name, which goes with any ending
  public static OutputMode ofHits(Path file, Optional<String> asked) throws CommandException {
    return of(file, asked, OutputMode.OF_ONE_ANSWER);
  }

  /// Returns the form of articles.
  ///
  /// @param asked the form that was asked for by name, which goes with any ending
  public static OutputMode ofArticles(Path file, Optional<String> asked) throws CommandException {
    return of(file, asked, OF_ARTICLES);
  }

  /// Returns the form that the ending of a name stands for; none for a name without an ending.
  static Optional<OutputMode> ofEnding(Path file) throws CommandException {
    return ofEnding(file, OutputMode.OF_ONE_ANSWER);
  }

  /// Returns the form of a word.
  public static OutputMode named(String word) throws CommandException {
    return named(word, OutputMode.OF_ONE_ANSWER);
  }

  private static OutputMode of(Path file, Optional<String> asked, List<OutputMode> forms)
      throws CommandException {
    return asked.isPresent()
        ? named(asked.get(), forms)
        : ofEnding(file, forms).orElse(OutputMode.TEXT);
  }

  private static Optional<OutputMode> ofEnding(Path file, List<OutputMode> forms)
      throws CommandException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot < 1 || dot == name.length() - 1) {
      return Optional.empty();
    }
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    Optional<OutputMode> form =
        forms.stream().filter(each -> ending(each).equals(ending)).findFirst();
    if (form.isEmpty()) {
      throw CommandException.fault(
          "Nothing can be written as ."
              + ending
              + ". These endings work: "
              + forms.stream().map(each -> '.' + ending(each)).collect(Collectors.joining(" "))
              + "; -o FORM writes a form under any name.");
    }
    return form;
  }

  private static OutputMode named(String word, List<OutputMode> forms) throws CommandException {
    return OutputMode.of(word)
        .filter(forms::contains)
        .orElseThrow(() ->
            CommandException.fault(
                "There is no form "
                    + word
                    + " for this; it is one of "
                    + String.join(", ", OutputMode.labels(forms))
                    + '.'));
  }

  private static String ending(OutputMode form) {
    return form == OutputMode.TEXT ? TEXT_ENDING : form.label();
  }
}

package org.newshound.read;

import java.io.IOException;
import java.util.function.Consumer;

/// One format that articles come in. Found as a [java.util.ServiceLoader] service, so a format of
/// your own is read as soon as it stands on the module or class path.
///
/// Implementations keep no state and are safe for use by many threads.
public interface ArticleFormat {
  /// {@return the name it is asked for by and that stands in an article's origin, such as `text`}
  String name();

  /// Says how well a file looks like this format: 0 not at all, 100 beyond doubt. Of several
  /// formats that like a file the highest wins; plain text takes, with 1, whatever nobody else
  /// wants.
  ///
  /// @return 0 to 100
  /// @param head the file's beginning
  int likeness(Head head);

  /// {@return whether the format is one of text, which then comes in UTF-8, whatever encoding the
  /// file has} Without it the bytes come as they are, as a format needs whose parts each have an
  /// encoding of their own.
  default boolean isText() {
    return false;
  }

  /// Reads every article of a file and hands each to `sink`, in order. Text that cannot be read is
  /// an outcome; an [IOException] means that the file itself could not be read. Origins come from
  /// [Input#origin], which knows the archive that the file lies in and whether offsets mean
  /// anything.
  ///
  /// @param input the file
  /// @param sink takes each outcome as it comes
  /// @throws IOException when the file itself cannot be read
  void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException;
}

package org.newshound.read.other;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.TextInput;

/// Takes the files that are no articles and says what they are.
///
/// It is unsure wherever a format of articles may be right: those win.
///
/// Instances keep no state and are safe for use by many threads.
public final class OtherFormat implements ArticleFormat {
  private static final String NAME = "other";
  private static final int HEAD_BYTES = 64 << 10;

  /// Makes the format; for the service loader.
  public OtherFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int likeness(Head head) {
    return kind(head).map(Kind::likeness).orElse(0);
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = input.origin(NAME);
    String text = TextInput.of(input.bytes().readNBytes(HEAD_BYTES), null).text();
    String name = input.path().substring(input.path().lastIndexOf('/') + 1);
    // In an archive the name that told it is not this one.
    Kind kind = kind(new Head(name, text)).orElse(Kind.likely("a file for browsers or robots"));
    sink.accept(
        kind.refused()
            ? new ReadOutcome.Rejected(origin, kind.name())
            : new ReadOutcome.Skipped(origin, kind.name()));
  }

  private static Optional<Kind> kind(Head head) {
    Stream<Function<Head, Optional<Kind>>> ways =
        Stream.of(FirstBytes::of, Manifests::of, OtherXml::of, OtherText::of);
    return ways.flatMap(way -> way.apply(head).stream()).findFirst();
  }
}

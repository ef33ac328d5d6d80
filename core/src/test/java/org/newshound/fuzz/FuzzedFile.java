package org.newshound.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.ArticleJsonl;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadBlock;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

/// Reads whatever a fuzzer makes up as a file of one family of formats, and holds it to what every
/// reader promises: something becomes of it, with a reason where it is no article; offsets and
/// blocks lie inside and in order; what was accepted can be written and read back; nothing is
/// thrown, and nothing takes long or needs much.
public final class FuzzedFile {
  private static final String PATH = "input";
  private static final byte GZIP_MARK = 0x1F;

  private final List<ArticleFormat> formats;

  private FuzzedFile(List<ArticleFormat> formats) {
    this.formats = formats;
  }

  /// {@return what reads inputs as the one of these formats that they look like most}
  public static FuzzedFile of(String... names) {
    List<String> wanted = List.of(names);
    List<ArticleFormat> formats =
        ServiceLoader.load(ArticleFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(format -> wanted.contains(format.name()))
            .sorted(Comparator.comparing(ArticleFormat::name))
            .toList();
    if (formats.size() != wanted.size()) {
      throw new IllegalArgumentException("not all of " + wanted + " are formats");
    }
    return new FuzzedFile(formats);
  }

  /// Reads an input and checks what becomes of it.
  public void check(byte[] input) {
    Bounds.check(() -> check(input, read(input)));
  }

  /// {@return what becomes of an input}
  public List<ReadOutcome> read(byte[] input) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      format(input)
          .read(
              new Input(PATH, new ByteArrayInputStream(input), ReadLimits.DEFAULT), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return outcomes;
  }

  /// One that looks like none is forced on one of them, always the same.
  private ArticleFormat format(byte[] input) {
    Head head = new Head("", new String(input, StandardCharsets.UTF_8));
    ArticleFormat likeliest = formats.get(input.length % formats.size());
    for (ArticleFormat format : formats) {
      if (format.likeness(head) > likeliest.likeness(head)) {
        likeliest = format;
      }
    }
    return likeliest;
  }

  private static void check(byte[] input, List<ReadOutcome> outcomes) {
    assertThat(outcomes).isNotEmpty();
    for (ReadOutcome outcome : outcomes) {
      switch (outcome) {
        case ReadOutcome.Accepted accepted -> accepted(input, accepted);
        case ReadOutcome.Rejected rejected -> refused(input, rejected.origin(), rejected.reason());
        case ReadOutcome.Skipped skipped -> refused(input, skipped.origin(), skipped.reason());
      }
    }
  }

  private static void refused(byte[] input, Origin origin, String reason) {
    assertThat(reason).isNotBlank();
    inside(input, origin);
  }

  private static void accepted(byte[] input, ReadOutcome.Accepted accepted) {
    Article article = accepted.article();
    assertThat(ArticleJsonl.read(ArticleJsonl.write(article))).isEqualTo(article);
    Origin origin = article.origin();
    if (origin != null && origin.path().equals(PATH)) {
      inside(input, origin);
    }
    int at = 0;
    for (ReadBlock block : accepted.report().blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(at);
      assertThat(block.end()).isGreaterThan(block.start());
      at = block.end();
    }
  }

  /// Offsets in a web archive that is compressed are those of the archive without compression.
  private static void inside(byte[] input, Origin origin) {
    Long offset = origin.offset();
    if (offset != null && input[0] != GZIP_MARK) {
      assertThat(offset).isLessThanOrEqualTo((long) input.length);
    }
  }
}

package org.newshound.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import org.newshound.read.decode.EncodingLabels;
import org.newshound.read.decode.TextInput;
import org.newshound.read.pack.KernelFile;
import org.newshound.read.pack.UnpackLimits;
import org.newshound.read.pack.Unpacker;

/// Reads articles from files, streams and text of any known format.
///
/// Compressed files and archives are read as what is in them, whatever their name: gzip and zip
/// always; tar, bzip2, xz and zstd when Commons Compress is present. The file's place in an archive
/// becomes the `entry` of an origin.
///
/// ```java
/// List<ReadOutcome> outcomes = ArticleReader.standard().read(Path.of("page.txt"));
/// ```
///
/// Instances are immutable and safe for use by many threads.
public final class ArticleReader {
  private static final int HEAD_BYTES = 64 << 10;

  private final List<ArticleFormat> formats;
  private final @Nullable ArticleFormat forced;
  private final ReadLimits limits;
  private final Map<ArticlePart, String> mapping;
  private final @Nullable Charset encoding;

  private ArticleReader(
      List<ArticleFormat> formats,
      @Nullable ArticleFormat forced,
      ReadLimits limits,
      Map<ArticlePart, String> mapping,
      @Nullable Charset encoding) {
    this.formats = formats;
    this.forced = forced;
    this.limits = limits;
    this.mapping = mapping;
    this.encoding = encoding;
  }

  /// {@return a reader of all formats that are present, with the default limits}
  public static ArticleReader standard() {
    List<ArticleFormat> found = new ArrayList<>();
    ServiceLoader.load(ArticleFormat.class, ArticleFormat.class.getClassLoader())
        .forEach(found::add);
    found.sort(Comparator.comparing(ArticleFormat::name));
    return new ArticleReader(List.copyOf(found), null, ReadLimits.DEFAULT, Map.of(), null);
  }

  /// {@return a reader that knows more formats, such as those of another class loader} One of a
  /// name that is known takes its place.
  ///
  /// @param more the formats
  public ArticleReader with(ArticleFormat... more) {
    List<ArticleFormat> all = new ArrayList<>(formats);
    for (ArticleFormat format : more) {
      all.removeIf(known -> known.name().equals(format.name()));
      all.add(format);
    }
    all.sort(Comparator.comparing(ArticleFormat::name));
    return new ArticleReader(List.copyOf(all), forced, limits, mapping, encoding);
  }

  /// {@return a reader with other limits}
  ///
  /// @param other what takes its place
  public ArticleReader withLimits(ReadLimits other) {
    return new ArticleReader(formats, forced, other, mapping, encoding);
  }

  /// {@return a reader that takes every file for one format instead of looking at its content}
  ///
  /// @param name the format's name
  /// @throws IllegalArgumentException when there is no format of that name
  public ArticleReader withFormat(String name) {
    for (ArticleFormat format : formats) {
      if (format.name().equals(name)) {
        return new ArticleReader(formats, format, limits, mapping, encoding);
      }
    }
    throw new IllegalArgumentException(
        "no format \"" + name + "\"; there are " + String.join(", ", formatNames()));
  }

  /// {@return a reader that takes the parts of articles from columns and keys of other names}
  ///
  /// ```java
  /// ArticleReader.standard().withMapping(Map.of("headline", "Titel", "body", "doc.text"));
  /// ```
  ///
  /// It is used for tables and for JSON. Parts that are not mapped are found by their usual names.
  ///
  /// @param other our name of a part, as in the JSON lines form, to the column or key that holds
  ///   it; a key with dots leads into nested objects
  /// @throws IllegalArgumentException when there is no part of such a name
  public ArticleReader withMapping(Map<String, String> other) {
    Map<ArticlePart, String> parts = new EnumMap<>(ArticlePart.class);
    other.forEach((name, key) -> parts.put(mappable(name), key));
    return new ArticleReader(formats, forced, limits, Map.copyOf(parts), encoding);
  }

  private static ArticlePart mappable(String name) {
    return ArticlePart.of(name)
        .filter(ArticlePart::isMappable)
        .orElseThrow(() -> {
          String known =
              ArticlePart.mappable().stream()
                  .map(ArticlePart::key)
                  .collect(Collectors.joining(", "));
          return new IllegalArgumentException("no part \"" + name + "\"; there are " + known);
        });
  }

  /// {@return a reader that takes files of text for that encoding, whatever they declare} A byte
  /// order mark still counts, and mails and web archives, whose parts each have an encoding, are
  /// read as ever.
  ///
  /// @param label its name, as declarations and browsers have it: `windows-1251`, `gbk`
  /// @throws IllegalArgumentException when there is no such encoding
  public ArticleReader withEncoding(String label) {
    Charset known =
        EncodingLabels.find(label)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no encoding \"" + label + "\"; there are utf-8, windows-1251, gbk and more"));
    return new ArticleReader(formats, forced, limits, mapping, known);
  }

  /// {@return the names of all formats, in alphabetical order}
  public List<String> formatNames() {
    return formats.stream().map(ArticleFormat::name).collect(Collectors.toUnmodifiableList());
  }

  /// Reads a file and hands each outcome to `sink`, in order. The file's path as given becomes the
  /// origin of its articles.
  ///
  /// @param file the file
  /// @param sink takes each outcome as it comes
  /// @throws IOException when the file itself cannot be read, or is one that the kernel makes up
  public void read(Path file, Consumer<? super ReadOutcome> sink) throws IOException {
    KernelFile.refuse(file, Files.readAttributes(file, BasicFileAttributes.class));
    try (InputStream bytes = Files.newInputStream(file)) {
      read(bytes, file.toString(), sink);
    }
  }

  /// Reads a file and returns all its outcomes, in order.
  ///
  /// @param file the file
  /// @return the outcomes, in order
  /// @throws IOException when the file itself cannot be read
  public List<ReadOutcome> read(Path file) throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    read(file, outcomes::add);
    return outcomes;
  }

  /// Reads a stream under a name of the caller's choice. The caller closes the stream.
  ///
  /// @param bytes the content
  /// @param path what to call it; becomes the origin of its articles
  /// @param sink takes each outcome as it comes
  /// @throws IOException when the file itself cannot be read
  public void read(InputStream bytes, String path, Consumer<? super ReadOutcome> sink)
      throws IOException {
    readOn(bytes, path, 0, sink);
  }

  /// Reads a stream as [#read] does and leaves out the first outcomes, which were dealt with
  /// before.
  ///
  /// @param bytes the content
  /// @param path what to call it; becomes the origin of its articles
  /// @param done how many outcomes to leave out
  /// @param sink takes each of the others as it comes
  /// @throws IOException when the file itself cannot be read
  public void readOn(InputStream bytes, String path, long done, Consumer<? super ReadOutcome> sink)
      throws IOException {
    UnpackLimits unpacking = new UnpackLimits(limits.unpackedBytes(), limits.unpackedRatio());
    Unpacker.unpack(bytes, Head.name(path), unpacking, new UnpackedFiles(this, path, done, sink));
  }

  /// Reads what is not packed any further.
  ///
  /// @param entry where in the file it lies; null when it is the file
  void readPlain(
      InputStream bytes,
      String path,
      @Nullable String entry,
      String name,
      Consumer<? super ReadOutcome> sink)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, HEAD_BYTES);
    buffered.mark(HEAD_BYTES);
    TextInput text = TextInput.of(buffered.readNBytes(HEAD_BYTES), encoding);
    buffered.reset();
    Optional<ArticleFormat> found = formatOf(new Head(name, text.text()));
    if (found.isEmpty()) {
      Origin origin = new Origin(path, entry, null, "unknown");
      sink.accept(new ReadOutcome.Rejected(origin, "no known format"));
      return;
    }
    ArticleFormat format = found.get();
    boolean isText = format.isText();
    InputStream content = isText ? text.open(buffered) : buffered;
    boolean hasOffsets = !isText || !text.isReencoded();
    Input input = new Input(path, entry, hasOffsets, content, limits, mapping);
    format.read(
        input, outcome -> sink.accept(placed(isText ? told(outcome, text) : outcome, input)));
  }

  /// Says of the first article what is to be said of the file's encoding.
  private static ReadOutcome told(ReadOutcome outcome, TextInput text) {
    return outcome instanceof ReadOutcome.Accepted
        ? ReadReport.warned(outcome, text.takeWarnings())
        : outcome;
  }

  /// Puts an article into the archive it lies in when its format, one of another program, made the
  /// origin by itself.
  private static ReadOutcome placed(ReadOutcome outcome, Input input) {
    String entry = input.entry();
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> {
        Origin origin = accepted.article().origin();
        yield entry == null || origin == null || !isOutside(origin, input)
            ? accepted
            : new ReadOutcome.Accepted(
                accepted.article().withOrigin(origin.within(entry)), accepted.report());
      }
      case ReadOutcome.Rejected rejected
          when entry != null && isOutside(rejected.origin(), input) ->
          new ReadOutcome.Rejected(
              rejected.origin().within(entry), rejected.reason(), rejected.raw());
      case ReadOutcome.Skipped skipped when entry != null && isOutside(skipped.origin(), input) ->
          new ReadOutcome.Skipped(skipped.origin().within(entry), skipped.reason());
      case ReadOutcome.Rejected rejected -> rejected;
      case ReadOutcome.Skipped skipped -> skipped;
    };
  }

  private static boolean isOutside(Origin origin, Input input) {
    return origin.path().equals(input.path()) && origin.entry() == null;
  }

  /// Reads the text of one page.
  ///
  /// @param text the page's text
  /// @param path what to call it; becomes the origin of its articles
  /// @return what became of it
  public ReadOutcome readPage(String text, String path) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      withFormat("text").read(new ByteArrayInputStream(bytes), path, outcomes::add);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
    return outcomes.getFirst();
  }

  private Optional<ArticleFormat> formatOf(Head head) {
    return forced != null
        ? Optional.of(forced)
        : formats.stream()
            .filter(format -> format.likeness(head) > 0)
            .max(Comparator.comparingInt(format -> format.likeness(head)));
  }
}

package org.newshound.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Origin;

/// Articles in compressed files and archives.
class PackedFilesTest {
  private static final byte[] LINES = lines("a", "b");

  @ParameterizedTest
  @CsvSource({"gz, n.jsonl.gz", "bzip2, n.jsonl.bz2", "xz, n", "zstd, n.zst"})
  void compressedFileIsReadAsWhatIsInIt(String compressor, String name) throws Exception {
    List<ReadOutcome> outcomes = read(Packs.compressed(compressor, LINES), name);

    assertThat(ids(outcomes)).containsExactly("a", "b");
    assertThat(origin(outcomes, 0).path()).isEqualTo(name);
    assertThat(origin(outcomes, 0).entry()).isNull();
  }

  @Test
  void eachEntryOfAZipIsAFileOfItsOwn() throws IOException {
    List<ReadOutcome> outcomes =
        read(Packs.zip("one.jsonl", lines("a"), "deep/two.jsonl", lines("b", "c")), "news.zip");

    assertThat(ids(outcomes)).containsExactly("a", "b", "c");
    assertThat(origin(outcomes, 0).entry()).isEqualTo("one.jsonl");
    assertThat(origin(outcomes, 2).entry()).isEqualTo("deep/two.jsonl");
    assertThat(origin(outcomes, 2).path()).isEqualTo("news.zip");
  }

  @Test
  void anArticleOfAFormatThatKnowsNoArchivesHasItsEntryAllTheSame() throws IOException {
    ArticleReader reader = ArticleReader.standard().with(new NoteFormat());
    List<ReadOutcome> outcomes = new ArrayList<>();

    reader.read(
        new ByteArrayInputStream(Packs.zip("a.note", "Tide high".getBytes(UTF_8))),
        "notes.zip",
        outcomes::add);

    assertThat(origin(outcomes, 0)).isEqualTo(new Origin("notes.zip", "a.note", null, "note"));
  }

  /// A format of another program, which makes its origins of the path alone.
  private static final class NoteFormat implements ArticleFormat {
    @Override
    public String name() {
      return "note";
    }

    @Override
    public int likeness(Head head) {
      return head.isNamed(".note") ? 100 : 0;
    }

    @Override
    public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
      Article article =
          Article.builder()
              .headline(new String(input.bytes().readAllBytes(), UTF_8))
              .origin(Origin.of(input.path(), name()))
              .build();
      sink.accept(new ReadOutcome.Accepted(article, ReadReport.EMPTY));
    }
  }

  @Test
  void eachEntryOfACompressedTarIsAFileOfItsOwn() throws Exception {
    byte[] packed =
        Packs.compressed("gz", Packs.tar("one.jsonl", lines("a"), "two.jsonl", lines("b")));

    List<ReadOutcome> outcomes = read(packed, "news.tgz");

    assertThat(ids(outcomes)).containsExactly("a", "b");
    assertThat(origin(outcomes, 1).entry()).isEqualTo("two.jsonl");
  }

  @Test
  void anArchiveInAnArchiveIsReadAndOneDeeperIsRefused() throws Exception {
    byte[] inner = Packs.compressed("gz", Packs.tar("x.jsonl", lines("a")));
    byte[] deep = Packs.zip("three.zip", Packs.zip("two.zip", Packs.zip("y.jsonl", lines("b"))));

    List<ReadOutcome> outcomes = read(Packs.zip("in.tgz", inner, "deep.zip", deep), "out.zip");

    assertThat(ids(outcomes)).containsExactly("a");
    assertThat(origin(outcomes, 0).entry()).isEqualTo("in.tgz!x.jsonl");
    assertThat(reasons(outcomes)).hasSize(1);
    assertThat(rejected(outcomes).getFirst().origin().entry()).isEqualTo("deep.zip!three.zip");
    assertThat(reasons(outcomes).getFirst()).contains("too many times");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 15, 400, 700})
  void whatComesBeforeTheEndOfATruncatedFileIsKept(int missing) throws Exception {
    byte[] packed = Packs.compressed("gz", manyLines(500));

    List<ReadOutcome> outcomes = read(Arrays.copyOf(packed, packed.length - missing), "n.jsonl.gz");

    assertThat(ids(outcomes)).hasSizeGreaterThan(200).startsWith("id0", "id1");
    assertThat(reasons(outcomes).getLast()).contains("breaks off", "kept");
  }

  @Test
  void noCutOfAnyPackedFileIsAnExceptionOrUnreported() throws Exception {
    for (byte[] packed :
        List.of(
            Packs.compressed("gz", LINES),
            Packs.compressed("bzip2", LINES),
            Packs.compressed("xz", LINES),
            Packs.compressed("zstd", LINES),
            Packs.zip("a.jsonl", lines("a"), "b.jsonl", lines("b")),
            Packs.compressed("gz", Packs.tar("a.jsonl", lines("a"), "b.jsonl", lines("b"))))) {
      for (int length = 20; length < packed.length; length += 1 + packed.length / 150) {
        List<ReadOutcome> outcomes = read(Arrays.copyOf(packed, length), "n");
        assertThat(ids(outcomes).size() == 2 || !rejected(outcomes).isEmpty())
            .as("%d of %d bytes", length, packed.length)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noDamageOfAnyPackedFileIsAnException(long seed) throws Exception {
    Random random = new Random(seed);
    for (byte[] packed :
        List.of(
            Packs.compressed("gz", manyLines(20)),
            Packs.compressed("bzip2", manyLines(20)),
            Packs.compressed("xz", manyLines(20)),
            Packs.compressed("zstd", manyLines(20)),
            Packs.zip("a.jsonl", manyLines(20), "b.jsonl", lines("b")),
            Packs.tar("a.jsonl", manyLines(20), "b.jsonl", lines("b")))) {
      for (int round = 0; round < 100; round++) {
        byte[] damaged = packed.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(read(damaged, "n")).as("seed %d, round %d", seed, round).isNotEmpty();
      }
    }
  }

  @Test
  void severalGzipStreamsInARowAreOneFileEvenFromAPipe() throws Exception {
    InputStream pipe =
        new SequenceInputStream(
            new ByteArrayInputStream(Packs.compressed("gz", lines("a"))),
            new ByteArrayInputStream(Packs.compressed("gz", lines("b"))));
    List<ReadOutcome> outcomes = new ArrayList<>();

    ArticleReader.standard().read(pipe, "-", outcomes::add);

    assertThat(ids(outcomes)).containsExactly("a", "b");
  }

  @Test
  void damageBetweenTheEntriesOfAZipIsReported() throws Exception {
    byte[] packed = Packs.zip("a.jsonl", lines("a"), "b.jsonl", lines("b"));
    int second = new String(packed, ISO_8859_1).indexOf("PK\003\004", 4);
    packed[second]++;

    List<ReadOutcome> outcomes = read(packed, "n.zip");

    assertThat(ids(outcomes)).containsExactly("a");
    assertThat(reasons(outcomes).getLast()).contains("of 2 entries 1 were found");
  }

  @Test
  void anArchiveWithoutFilesIsReported() throws Exception {
    for (byte[] empty : List.of(Packs.zip(), Packs.zip("a/", new byte[0]))) {
      assertThat(reasons(read(empty, "n.zip"))).containsExactly("there is no file in it");
    }
  }

  @Test
  void aBombIsStoppedAtItsRatioAndSaysSo() throws Exception {
    byte[] bomb = Packs.compressed("gz", new byte[64 << 20]);
    byte[] zipped = Packs.zip("zeros.txt", new byte[64 << 20], "after.jsonl", lines("a"));

    for (byte[] packed : List.of(bomb, zipped)) {
      List<ReadOutcome> outcomes = read(packed, "n");
      assertThat(reasons(outcomes).getLast()).contains("more than 300 times its size");
      assertThat(ids(outcomes)).isEmpty();
    }
  }

  @Test
  void noMoreThanTheLimitComesOutOfOneFile() throws Exception {
    ReadLimits limits = new ReadLimits(1 << 20, 1 << 20, 1 << 20, 10_000, 300);
    List<ReadOutcome> outcomes = new ArrayList<>();

    ArticleReader.standard()
        .withLimits(limits)
        .read(
            new ByteArrayInputStream(Packs.compressed("gz", manyLines(500))),
            "n.jsonl.gz",
            outcomes::add);

    assertThat(ids(outcomes)).hasSizeBetween(20, 499);
    assertThat(reasons(outcomes).getLast()).contains("more than 10000 bytes");
  }

  @Test
  void pathsThatPointOutOfTheArchiveAreNamesAndNoMore() throws IOException {
    List<ReadOutcome> outcomes =
        read(Packs.zip("../../etc/a.jsonl", lines("a"), "/abs/b.jsonl", lines("b")), "n.zip");

    assertThat(ids(outcomes)).containsExactly("a", "b");
    assertThat(origin(outcomes, 0).entry()).isEqualTo("../../etc/a.jsonl");
  }

  @Test
  void hiddenEntriesAndNotesArePassedOver() throws IOException {
    List<ReadOutcome> outcomes =
        read(
            Packs.zip(
                "__MACOSX/._a.jsonl",
                LINES,
                ".git/b.jsonl",
                LINES,
                "README.txt",
                LINES,
                "x/",
                new byte[0]),
            "n.zip");

    assertThat(outcomes).hasSize(3).allMatch(ReadOutcome.Skipped.class::isInstance);
  }

  @Test
  void anOfficeDocumentIsNoArchiveOfArticles() throws IOException {
    List<ReadOutcome> outcomes =
        read(Packs.zip("[Content_Types].xml", LINES, "b", LINES), "letter.docx");

    assertThat(outcomes).hasSize(1);
    assertThat(reasons(outcomes).getFirst()).contains("office document");
  }

  @Test
  void aDiskThatFailsUnderAPackedFileIsAnException() throws Exception {
    byte[] packed = Packs.compressed("gz", manyLines(500));
    InputStream disk =
        new SequenceInputStream(
            new ByteArrayInputStream(packed, 0, 100),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] buffer, int start, int length) throws IOException {
                throw new IOException("bad sector");
              }
            });

    assertThatThrownBy(() -> ArticleReader.standard().read(disk, "n.gz", outcome -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("bad sector");
  }

  @Test
  void readingOnLeavesOutWhatWasDone() throws Exception {
    for (byte[] packed :
        List.of(LINES, Packs.compressed("gz", LINES), Packs.zip("x.jsonl", LINES))) {
      List<ReadOutcome> outcomes = new ArrayList<>();
      ArticleReader.standard().readOn(new ByteArrayInputStream(packed), "n", 1, outcomes::add);
      assertThat(ids(outcomes)).containsExactly("b");
    }
  }

  private static List<ReadOutcome> read(byte[] bytes, String name) throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard().read(new ByteArrayInputStream(bytes), name, outcomes::add);
    return outcomes;
  }

  private static List<ReadOutcome.Rejected> rejected(List<ReadOutcome> outcomes) {
    return outcomes.stream()
        .filter(ReadOutcome.Rejected.class::isInstance)
        .map(ReadOutcome.Rejected.class::cast)
        .toList();
  }

  private static List<String> reasons(List<ReadOutcome> outcomes) {
    return rejected(outcomes).stream().map(ReadOutcome.Rejected::reason).toList();
  }

  private static List<String> ids(List<ReadOutcome> outcomes) {
    return articles(outcomes).stream().map(Article::id).toList();
  }

  private static Origin origin(List<ReadOutcome> outcomes, int index) {
    return Objects.requireNonNull(articles(outcomes).get(index).origin());
  }

  private static List<Article> articles(List<ReadOutcome> outcomes) {
    return outcomes.stream()
        .filter(ReadOutcome.Accepted.class::isInstance)
        .map(outcome -> ((ReadOutcome.Accepted) outcome).article())
        .toList();
  }

  private static byte[] lines(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"").append(id).append("\",\"headline\":\"Ferry ").append(id);
      lines.append(" runs aground\"}\n");
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static byte[] manyLines(int count) {
    Random random = new Random(7);
    String[] ids = new String[count];
    Arrays.setAll(ids, i -> "id" + i);
    StringBuilder text = new StringBuilder(new String(lines(ids), UTF_8));
    for (int at = text.indexOf(" runs"); at >= 0; at = text.indexOf(" runs", at + 10)) {
      text.replace(at, at + 5, " " + Long.toHexString(random.nextLong()));
    }
    return text.toString().getBytes(UTF_8);
  }
}

package org.newshound.lucene.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexStorageException;
import org.newshound.search.Completeness;
import org.newshound.search.SearchStoppedException;

class CorruptionMappingTest {
  private static final CorruptionMapping.Proof WHOLE = () -> {};
  private static final CorruptionMapping.Proof DAMAGED =
      () -> {
        throw new CorruptIndexException("checksum failed", "_0.fdt");
      };
  private static final CorruptionMapping.Proof UNREADABLE =
      () -> {
        throw new IOException("Input/output error");
      };
  private static final CorruptionMapping.Proof NEVER =
      () -> {
        throw new AssertionError("no checksum is asked for this");
      };

  private static Object reported(CorruptionMapping.Proof proof, Throwable thrown)
      throws IOException {
    return CorruptionMapping.reported("the index x", proof, () -> thrown(thrown));
  }

  private static Object thrown(Throwable thrown) throws IOException {
    switch (thrown) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalArgumentException("nothing that a reader can throw", thrown);
    }
  }

  private static Stream<RuntimeException> unchecked() {
    return Stream.of(
        new NullPointerException("x"),
        new ArrayIndexOutOfBoundsException("x"),
        new NegativeArraySizeException("x"),
        new IllegalArgumentException("x"),
        new IllegalStateException("x"));
  }

  @ParameterizedTest
  @MethodSource("unchecked")
  void anIndexIsCalledDamagedWhenAChecksumSaysSo(RuntimeException thrown) {
    assertThatThrownBy(() -> reported(DAMAGED, thrown))
        .isInstanceOf(CorruptArticleIndexException.class)
        .hasMessageStartingWith("the index x is damaged (checksum failed")
        .hasMessageEndingWith("rebuild it from its files");
  }

  @ParameterizedTest
  @MethodSource("unchecked")
  void andNeverElse(RuntimeException thrown) {
    assertThatThrownBy(() -> reported(WHOLE, thrown)).isSameAs(thrown);
    assertThatThrownBy(() -> reported(UNREADABLE, thrown)).isSameAs(thrown);
  }

  private static Stream<Throwable> passing() {
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new NoClassDefFoundError("org/x/Y"),
        new ExceptionInInitializerError("x"),
        new UnsupportedOperationException("x"),
        new SearchStoppedException(new Completeness.Stopped("time is up")),
        new FileSystemException("/x/_0.fdt", null, "Input/output error"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatHasAnotherCauseForCertainPasses(Throwable thrown) {
    assertThatThrownBy(() -> reported(NEVER, thrown)).isSameAs(thrown);
  }

  @Test
  void whatTheCallersCodeThrewPassesAsItIs() {
    IOException checked = new IOException("client gone");
    Error error = new AssertionError("x");

    assertThatThrownBy(() -> reported(NEVER, new CallerException(checked))).isSameAs(checked);
    assertThatThrownBy(() -> reported(NEVER, new CallerException(error))).isSameAs(error);
  }

  @Test
  void aFailingDiskIsNamedWithItsCause() {
    assertThatThrownBy(() -> reported(NEVER, new IOException("No space left on device")))
        .isInstanceOf(IndexStorageException.class)
        .hasMessage("the index x cannot be read or written: No space left on device");
    assertThatThrownBy(() -> reported(WHOLE, new EOFException("read past EOF")))
        .isInstanceOf(IndexStorageException.class);
    assertThatThrownBy(() -> reported(WHOLE, new CorruptIndexException("odd", "_0.si")))
        .isInstanceOf(IndexStorageException.class);
    assertThatThrownBy(() -> reported(WHOLE, new InternalError("a fault in a mapped file")))
        .isInstanceOf(IndexStorageException.class);
  }

  @Test
  void beingClosedAndHavingFailedAreToldApart() {
    Throwable full = new IOException("No space left on device");

    assertThatThrownBy(() -> reported(NEVER, new AlreadyClosedException("closed")))
        .isInstanceOf(IndexClosedException.class)
        .hasMessage("the index x is closed");
    assertThatThrownBy(() -> reported(NEVER, new AlreadyClosedException("closed", full)))
        .isInstanceOf(IndexStorageException.class)
        .hasMessageEndingWith("No space left on device");
  }

  @Test
  void whatSucceedsIsHandedOn() throws IOException {
    assertThat(CorruptionMapping.reported("the index x", NEVER, () -> 3)).isEqualTo(3);
  }
}

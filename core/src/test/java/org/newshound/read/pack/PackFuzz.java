package org.newshound.read.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.CompressorException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.fuzz.Bounds;
import org.newshound.read.Packs;

/// Any bytes are unpacked as far as they can be, within the limits, and what is wrong is told.
class PackFuzz {
  private static final UnpackLimits LIMITS = new UnpackLimits(4 << 20, 300);

  static Stream<byte[]> samples() throws IOException, CompressorException {
    byte[] text = "The bridge closes on Monday. ".repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] tar = Packs.tar("one.txt", text, "../two.txt", text);
    List<byte[]> packed = new ArrayList<>();
    for (String compressor : List.of("gz", "bzip2", "xz", "zstd")) {
      packed.add(Packs.compressed(compressor, text));
      packed.add(Packs.compressed(compressor, tar));
    }
    byte[] zip = Packs.zip("a/", new byte[0], "a/one.txt", text, "/etc/two.txt", text);
    packed.addAll(List.of(tar, zip, Packs.zip("in.zip", zip, "in.tar", tar)));
    return packed.stream();
  }

  @MethodSource("samples")
  @FuzzTest
  void anyBytesAreUnpackedWithinTheLimits(byte[] input) {
    Bounds.check(() -> check(input));
  }

  private static void check(byte[] input) {
    Drained drained = new Drained();
    try {
      Unpacker.unpack(new ByteArrayInputStream(input), "input", LIMITS, drained);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    assertThat(drained.bytes).isLessThanOrEqualTo(LIMITS.bytes() + 1);
    assertThat(drained.any).isTrue();
  }

  /// Reads what comes out and keeps count.
  private static final class Drained implements Content {
    private long bytes;
    private boolean any;

    @Override
    public void file(@Nullable String entry, String name, InputStream content) throws IOException {
      bytes += content.transferTo(OutputStream.nullOutputStream());
      any = true;
    }

    @Override
    public void fault(@Nullable String entry, Packing packing, String reason) {
      assertThat(reason).isNotBlank();
      any = true;
    }

    @Override
    public void passedOver(String entry) {
      assertThat(entry).isNotBlank();
      any = true;
    }
  }
}

package org.newshound.read.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the files in one file, however they are packed: compressed, in an archive, or in an
/// archive inside one. A file that is not packed is handed on as it is.
public final class Unpacker {
  private static final int BUFFER_BYTES = 64 << 10;
  private static final int MAX_LAYERS = 4;
  private static final int MAX_ARCHIVES = 2;
  private static final Set<String> OFFICE_FILES = Set.of("[Content_Types].xml", "mimetype");

  private final Meter meter;
  private final Content content;
  private long told;

  private Unpacker(Meter meter, Content content) {
    this.meter = meter;
    this.content = content;
  }

  /// Hands the files in a file to `content`, in order.
  ///
  /// @throws IOException when the file itself cannot be read
  public static void unpack(InputStream file, String name, UnpackLimits limits, Content content)
      throws IOException {
    Meter meter = new Meter(file, limits);
    new Unpacker(meter, content).open(new Place(null, name, 0, 0), buffered(meter));
  }

  /// Where something lies.
  ///
  /// @param entry its place in the archive
  /// @param name its name
  /// @param layers how many times it is packed
  /// @param archives how many of them are archives
  private record Place(@Nullable String entry, String name, int layers, int archives) {
    Place unpacked(Packing packing) {
      return new Place(entry, packing.unpackedName(name), layers + 1, archives);
    }

    Place inside(String inner) {
      String path = inner.isBlank() ? "(no name)" : inner;
      String whole = entry == null ? path : entry + '!' + path;
      return new Place(whole, PassedOver.lastName(path), layers + 1, archives + 1);
    }
  }

  private void open(Place place, BufferedInputStream bytes) throws IOException {
    Optional<Packing> found = packing(bytes);
    if (found.isEmpty()) {
      told++;
      content.file(place.entry(), place.name(), bytes);
      return;
    }
    Packing packing = found.get();
    if (place.layers() == MAX_LAYERS || (packing.isArchive() && place.archives() == MAX_ARCHIVES)) {
      fault(place.entry(), packing, "it is packed too many times over");
      return;
    }
    if (packing.isArchive()) {
      Optional<Archive> archive = opened(place, packing, () -> Openings.archive(packing, bytes));
      if (archive.isPresent()) {
        archive(place, packing, archive.get());
      }
    } else {
      Optional<InputStream> stream = opened(place, packing, () -> Openings.stream(packing, bytes));
      if (stream.isPresent()) {
        stream(place, packing, stream.get());
      }
    }
  }

  private interface Opening<T> {
    T open() throws IOException;
  }

  private <T> Optional<T> opened(Place place, Packing packing, Opening<T> opening)
      throws IOException {
    try {
      return Optional.of(opening.open());
    } catch (LinkageError e) {
      fault(place.entry(), packing, Openings.missing(packing));
    } catch (IOException | RuntimeException e) {
      meter.rethrow();
      fault(place.entry(), packing, EndingStream.reason(e));
    }
    return Optional.empty();
  }

  private void stream(Place place, Packing packing, InputStream unpacked) throws IOException {
    EndingStream ending = new EndingStream(unpacked, meter, true);
    open(place.unpacked(packing), buffered(ending));
    ending.fault().ifPresent(fault -> fault(place.entry(), packing, fault));
  }

  private void archive(Place place, Packing packing, Archive archive) throws IOException {
    long before = told;
    boolean sound = true;
    Optional<String> entry = next(place, packing, archive, sound);
    while (entry.isPresent()) {
      if (packing == Packing.ZIP && OFFICE_FILES.contains(entry.get())) {
        fault(place.entry(), packing, "it is an office document, no archive of articles");
        return;
      }
      sound = entry(place.inside(entry.get()), packing, archive);
      entry = meter.isOver() ? Optional.empty() : next(place, packing, archive, sound);
    }
    if (told == before) {
      fault(place.entry(), packing, "there is no file in it");
    }
  }

  private void fault(@Nullable String entry, Packing packing, String reason) {
    told++;
    content.fault(entry, packing, reason);
  }

  /// Goes on to the next entry. Where that fails after an entry that broke, enough was said.
  private Optional<String> next(Place place, Packing packing, Archive archive, boolean sound)
      throws IOException {
    try {
      return archive.next();
    } catch (IOException | RuntimeException e) {
      meter.rethrow();
      if (sound) {
        fault(place.entry(), packing, EndingStream.reason(e));
      }
      return Optional.empty();
    }
  }

  /// Reads an entry to its end, so that what is left of it counts too, and says whether it has one.
  private boolean entry(Place place, Packing packing, Archive archive) throws IOException {
    EndingStream ending = new EndingStream(archive.bytes(), meter, packing == Packing.ZIP);
    String entry = String.valueOf(place.entry());
    if (PassedOver.isEntryPassedOver(entry)) {
      told++;
      content.passedOver(entry);
    } else if (!entry.endsWith("/")) {
      open(place, buffered(ending));
    }
    ending.transferTo(OutputStream.nullOutputStream());
    ending.fault().ifPresent(fault -> fault(entry, packing, fault));
    return ending.fault().isEmpty();
  }

  private static BufferedInputStream buffered(InputStream bytes) {
    return new BufferedInputStream(bytes, BUFFER_BYTES);
  }

  private static Optional<Packing> packing(BufferedInputStream bytes) throws IOException {
    bytes.mark(Packing.HEAD_BYTES);
    Optional<Packing> packing = Packing.of(bytes.readNBytes(Packing.HEAD_BYTES));
    bytes.reset();
    return packing;
  }
}

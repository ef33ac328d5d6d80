package org.newshound.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A tar archive.
final class TarArchive implements Archive {
  private final TarArchiveInputStream tar;

  TarArchive(InputStream bytes) {
    tar = new TarArchiveInputStream(bytes, "UTF-8");
  }

  @Override
  public Optional<String> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && !entry.isFile()) {
      entry = tar.getNextEntry();
    }
    return Optional.ofNullable(entry).map(TarArchiveEntry::getName);
  }

  @Override
  public InputStream bytes() {
    return tar;
  }
}

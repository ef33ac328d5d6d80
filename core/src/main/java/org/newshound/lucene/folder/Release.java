package org.newshound.lucene.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version of this library.
public final class Release {
  private static final String RESOURCE = "/org/newshound/version.properties";

  private Release() {}

  /// Returns the version that the build stamped into the jar, such as `0.1.0`.
  public static String version() {
    try (InputStream stamp = Release.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stamp, RESOURCE));
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}

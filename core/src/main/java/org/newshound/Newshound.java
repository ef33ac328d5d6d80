package org.newshound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The door to the library.
///
/// All methods are safe for use by several threads.
public final class Newshound {
  private static final String VERSION_RESOURCE = "version.properties";

  private Newshound() {}

  /// Returns the version of this library, such as `0.1.0`.
  ///
  /// @return the version that the build stamped into the jar
  public static String version() {
    try (InputStream stamp = Newshound.class.getResourceAsStream(VERSION_RESOURCE)) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stamp, VERSION_RESOURCE));
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(VERSION_RESOURCE + " cannot be read", e);
    }
  }
}

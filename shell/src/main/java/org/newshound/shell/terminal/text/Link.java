package org.newshound.shell.terminal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address on the web that can be handed on: to a terminal or to a browser.
///
/// Of what articles give as their address, only http and https with a plain host are such links;
/// whatever an address should not hold is percent-encoded, so that it is printable ASCII.
public final class Link {
  private static final int MAX_BYTES = 2_000;
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private final String address;

  private Link(String address) {
    this.address = address;
  }

  /// Returns the link of an address, if it is one that can be handed on.
  public static Optional<Link> of(String untrusted) {
    String encoded = encoded(untrusted.strip());
    return encoded.length() <= MAX_BYTES && isOfTheWeb(encoded)
        ? Optional.of(new Link(encoded))
        : Optional.empty();
  }

  /// Returns the address, percent-encoded.
  @Override
  public String toString() {
    return address;
  }

  /// A name before the host would let one host look like another.
  private static boolean isOfTheWeb(String encoded) {
    try {
      URI uri = new URI(encoded);
      @Nullable String scheme = uri.getScheme();
      return scheme != null
          && (scheme.toLowerCase(Locale.ROOT).equals("http")
              || scheme.toLowerCase(Locale.ROOT).equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      boolean letter =
          (unit >= '0' && unit <= '9')
              || (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z');
      if (letter || (unit > ' ' && ALLOWED.indexOf(unit) >= 0)) {
        encoded.append((char) unit);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", unit));
      }
    }
    return encoded.toString();
  }
}

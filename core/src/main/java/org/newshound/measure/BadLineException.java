package org.newshound.measure;

import java.io.IOException;

/// A line of a file has no meaning. The message begins with the file and the line.
public final class BadLineException extends IOException {
  private static final long serialVersionUID = 1L;

  BadLineException(String file, int line, String reason) {
    super(file + ':' + line + ": " + reason);
  }
}

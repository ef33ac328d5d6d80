package org.newshound.shell.render;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexFormatException;
import org.newshound.index.IndexLockedException;

/// Puts what went wrong into words for a reader.
public final class FailureText {
  private FailureText() {}

  /// Returns what went wrong, without the names of classes.
  public static String message(IOException failure) {
    return switch (failure) {
      case IndexLockedException locked -> text(locked);
      case IndexFormatException format -> text(format);
      case CorruptArticleIndexException corrupt -> text(corrupt);
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "no permission: " + denied.getFile();
      case FileAlreadyExistsException exists -> "it is there already: " + exists.getFile();
      case NotDirectoryException file -> "not a folder: " + file.getFile();
      case FileSystemException other -> reason(other);
      default -> text(failure);
    };
  }

  private static String reason(FileSystemException failure) {
    String reason =
        failure.getReason() == null ? "it cannot be read or written" : failure.getReason();
    return failure.getFile() == null ? reason : failure.getFile() + ": " + reason;
  }

  private static String text(IOException failure) {
    @Nullable String message = failure.getMessage();
    return message == null ? "reading or writing failed" : message;
  }
}

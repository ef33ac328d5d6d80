package org.newshound.shell.session;

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
import org.newshound.measure.BadLineException;

/// Says what went wrong in words for a reader, and with which code the program ends.
public final class Failures {
  private Failures() {}

  /// Returns the exit code of a failure.
  public static int code(IOException failure) {
    return switch (failure) {
      case CommandException command -> command.code();
      case BadLineException line -> ExitCode.BAD_QUERY;
      case IndexLockedException locked -> ExitCode.LOCKED;
      case NoSuchFileException missing -> ExitCode.NO_INPUT;
      default -> ExitCode.IO;
    };
  }

  /// Returns what went wrong, without the names of classes.
  public static String message(IOException failure) {
    return switch (failure) {
      case CommandException command -> text(command);
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

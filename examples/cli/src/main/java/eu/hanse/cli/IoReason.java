package eu.hanse.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words. */
final class IoReason {

  private IoReason() {}

  /** {@return the reason, without the name of the file, which the message names already} */
  static String of(IOException exception) {
    if (exception instanceof AccessDeniedException) {
      return "that is not permitted";
    }
    if (exception instanceof NoSuchFileException) {
      return "its directory does not exist";
    }
    if (exception instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(exception.getMessage());
  }
}

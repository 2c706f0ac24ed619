package eu.hanse.io;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file or directory cannot be read, and what to do about it. */
enum FileFault {
  NOT_THERE(
      "does not exist",
      "Check how it is spelt; a relative path begins in the directory in which the program runs."),
  NOT_PERMITTED(
      "may not be read", "Check the permissions of it and of the directories in which it lies."),
  LOOP(
      "is a link that leads back to a directory above it",
      "Remove the link, or let it lead somewhere else."),
  NO_REGULAR_FILE(
      "is no regular file",
      "What may have no end, such as a pipe or a device, is not read; move it away, or name a file or"
          + " a directory."),
  SCHEMA(
      "is a JSON Schema, not data",
      "Name the data files, or the directory that holds them; the schema in it is passed over."),
  CONFIGURATION(
      "is a configuration, a baseline or the like, not data",
      "Name the data files, or the directory that holds them; if this is one of them, rename it:"
          + " hanse.json and names that begin with hanse- are not those of data."),
  NO_DATA_FILE(
      "is no data file: expected a name that ends with .json or .ndjson",
      "If it holds data, rename it: a document ends with .json, a stream with .ndjson."),
  NO_DATA(
      "holds no data files: expected files that end with .json or .ndjson",
      "Check that this is the directory that is meant, and that its files have such names.");

  private final String what;
  private final String advice;

  FileFault(String what, String advice) {
    this.what = what;
    this.advice = advice;
  }

  /** {@return the problem that a file or directory has this fault} */
  Problem of(String name) {
    return of(name, what).advising(advice);
  }

  /** {@return the problem that a file or directory cannot be read} */
  static Problem of(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return NOT_THERE.of(name);
    }
    if (e instanceof AccessDeniedException) {
      return NOT_PERMITTED.of(name);
    }
    if (e instanceof FileSystemLoopException) {
      return LOOP.of(name);
    }
    return of(name, "cannot be read: " + e.getMessage());
  }

  private static Problem of(String name, String what) {
    return Problem.of(
        ReadProblem.FILE, "\"" + name + "\" " + what + ".", SourcePosition.ofFile(name));
  }
}

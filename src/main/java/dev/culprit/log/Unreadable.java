package dev.culprit.log;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * The problems inputs have, in words. What a person named is an error when nothing of it can be
 * read; all else is a warning.
 */
final class Unreadable {
  private final boolean named;

  Unreadable(boolean named) {
    this.named = named;
  }

  Problem missing(String path) {
    return problem("there is no such file or folder", path, "", "check the name");
  }

  Problem special(String path) {
    return problem(
        "this is neither a file nor a folder",
        path,
        "it is a pipe, a socket or a device",
        "name a log file, or give the log on standard input as -");
  }

  Problem loop(String path) {
    return problem(
        "the link cannot be followed", path, "it leads back to itself", "name the log file itself");
  }

  Problem linkOut(String path) {
    return problem(
        "the link was not followed",
        path,
        "it leads out of the folder",
        "name the log file itself");
  }

  Problem linkToNothing(String path) {
    return problem("the link was not followed", path, "what it leads to is gone", "");
  }

  Problem emptyFolder(String path) {
    return problem("the folder holds no file", path, "", "name the folder that holds the logs");
  }

  Problem tooManyFiles(String path, int files) {
    return problem(
        "the folder holds more than " + Amount.of(files) + " files",
        path,
        "",
        "the others were left out, name a smaller folder or the logs");
  }

  Problem empty(String path) {
    return problem("the file is empty", path, "", "name the log that holds the failure");
  }

  Problem binary(String path) {
    return problem("the file is no text", path, "it holds binary data", "name a log file");
  }

  Problem foreignPacking(String path, String packing) {
    return problem(
        "the file is packed with " + packing,
        path,
        "only gzip, zip and tar are opened",
        "unpack it and name the logs");
  }

  /** Why a file or folder that was there a moment ago cannot be opened. */
  Problem cannotOpen(String path, IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return problem(
          "the file must not be read",
          path,
          "permission denied",
          "run Culprit as administrator or root, or copy the log to a place of your own");
    }
    if (reason instanceof NoSuchFileException) {
      return problem(
          "the file is gone",
          path,
          "it was removed or renamed meanwhile",
          "start again with the files that are there now");
    }
    if (reason instanceof FileSystemLoopException) {
      return loop(path);
    }
    return problem("the file cannot be opened", path, reasonOf(reason), "check the disk");
  }

  /** A file that could be read up to some place only. */
  Problem brokenOff(String path, Exception reason) {
    return problem(
        "the file cannot be read to its end",
        path,
        reasonOf(reason),
        "what came before was searched");
  }

  Problem shortened(String path, long read, long size) {
    return problem(
        "the file became shorter while it was read",
        path,
        Amount.of(read) + " of " + Amount.of(size) + " bytes were there",
        "diagnose it again once nothing writes to it");
  }

  Problem problem(String what, String path, String why, String help) {
    Place where = Place.of(path);
    return named ? Problem.error(what, where, why, help) : Problem.warning(what, where, why, help);
  }

  /** The JDK puts the path before the reason, and it is told already. */
  private static String reasonOf(Exception failure) {
    String reason =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return reason == null || reason.isBlank() ? "the system gives no reason" : reason;
  }
}

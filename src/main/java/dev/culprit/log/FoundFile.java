package dev.culprit.log;

import java.nio.file.Path;

/**
 * Something to read.
 *
 * @param file null for standard input
 * @param size in bytes, when it was found
 */
record FoundFile(Path file, LogPath name, long size) {
  static final FoundFile STANDARD_INPUT =
      new FoundFile(null, LogPath.named(StandardInput.PATH, StandardInput.PATH), -1);

  boolean isStandardInput() {
    return file == null;
  }
}

package dev.culprit.interview.session;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that nobody but their owner may read or write: logs hold names. */
final class OwnerOnly {
  private OwnerOnly() {}

  static void makeFolder(Path folder) throws IOException {
    if (isPosix()) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  static Path makeFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    if (isPosix()) {
      return Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    // On Windows the user's own folders are closed to others; this closes a folder of their choice.
    File made = Files.createFile(file).toFile();
    made.setReadable(false, false);
    made.setReadable(true, true);
    made.setWritable(false, false);
    made.setWritable(true, true);
    return file;
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}

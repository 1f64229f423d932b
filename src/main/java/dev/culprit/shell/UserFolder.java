package dev.culprit.shell;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that keeps what belongs to one user, readable by that user alone: the history of the
 * prompt and the sessions.
 */
record UserFolder(Path path) {

  /** Where the system has such folders: XDG_STATE_HOME, LOCALAPPDATA, else {@code ~/.local}. */
  static UserFolder of(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home"));
    String xdg = environment.getOrDefault("XDG_STATE_HOME", "");
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    Path parent =
        !xdg.isEmpty()
            ? Path.of(xdg)
            : !windows.isEmpty() ? Path.of(windows) : home.resolve(".local/state");
    return new UserFolder(parent.resolve("culprit"));
  }

  /** A file in it, made when there is none; empty when this user cannot have one. */
  Optional<Path> ownFile(String name) {
    try {
      Files.createDirectories(path, ownerOnly("rwx------"));
      Path file = path.resolve(name);
      if (!Files.exists(file)) {
        Files.createFile(file, ownerOnly("rw-------"));
      }
      return Files.isWritable(file) ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      // A home that cannot be written to only costs the history.
      return Optional.empty();
    }
  }

  /** On Windows the folder of the user is already closed to others. */
  private static FileAttribute<?>[] ownerOnly(String rights) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}

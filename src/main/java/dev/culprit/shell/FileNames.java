package dev.culprit.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** File names as a person is typing them. */
final class FileNames {
  private FileNames() {}

  /**
   * The files and folders whose name continues what was begun, written as it was begun; a folder
   * ends with a separator. Hidden ones are left out unless the begun name starts with a dot.
   */
  static Stream<String> startingWith(String begun) {
    int afterFolder = Math.max(begun.lastIndexOf('/'), begun.lastIndexOf(separator())) + 1;
    String folder = begun.substring(0, afterFolder);
    String name = begun.substring(afterFolder);
    try (Stream<Path> entries = Files.list(Path.of(expand(folder)))) {
      List<String> names =
          entries
              .filter(entry -> entry.getFileName().toString().startsWith(name))
              .filter(
                  entry -> name.startsWith(".") || !entry.getFileName().toString().startsWith("."))
              .map(entry -> folder + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
              .sorted()
              .toList();
      return names.stream();
    } catch (IOException | InvalidPathException e) {
      // Nothing to offer where nothing can be read.
      return Stream.empty();
    }
  }

  /** A path in which a leading {@code ~} means the home folder, as no shell has expanded it. */
  static String expand(String path) {
    boolean home = path.equals("~") || path.startsWith("~/") || path.startsWith("~" + separator());
    return home ? System.getProperty("user.home") + path.substring(1) : path;
  }

  private static char separator() {
    return java.io.File.separatorChar;
  }
}

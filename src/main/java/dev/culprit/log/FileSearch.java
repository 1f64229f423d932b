package dev.culprit.log;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the files behind the paths a person gave. */
final class FileSearch {
  private final InputLimits limits;
  private final NameOrder order;
  private final Consumer<Problem> problems;
  private final Unreadable unreadable = new Unreadable(true);

  FileSearch(InputLimits limits, NameOrder order, Consumer<Problem> problems) {
    this.limits = limits;
    this.order = order;
    this.problems = problems;
  }

  /** The files to read; a file that is named twice is read once. */
  List<FoundFile> find(List<String> paths) {
    List<FoundFile> found = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(StandardInput.PATH)) {
        found.add(FoundFile.STANDARD_INPUT);
        continue;
      }
      try {
        find(path, Path.of(path), found);
      } catch (InvalidPathException | NoSuchFileException missing) {
        problems.accept(unreadable.missing(path));
      } catch (IOException reason) {
        problems.accept(unreadable.cannotOpen(path, FolderWalk.loopOr(Path.of(path), reason)));
      }
    }
    Map<String, FoundFile> once = new LinkedHashMap<>();
    for (FoundFile file : found) {
      once.merge(file.name().path(), file, (first, again) -> again.name().named() ? again : first);
    }
    return List.copyOf(once.values());
  }

  private void find(String path, Path file, List<FoundFile> found) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isRegularFile()) {
      String name = file.getFileName().toString();
      found.add(new FoundFile(file, LogPath.named(path, name), attributes.size()));
    } else if (attributes.isDirectory()) {
      List<FoundFile> inside = new FolderWalk(file, limits, problems).files();
      if (inside.isEmpty()) {
        problems.accept(unreadable.emptyFolder(path));
      }
      inside.stream().sorted(order).forEach(found::add);
    } else {
      problems.accept(unreadable.special(path));
    }
  }
}

package dev.culprit.log;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files below a folder. No link is followed: what it leads to inside the folder is found
 * anyway, and what lies outside was not named.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Path root;
  private final InputLimits limits;
  private final Consumer<Problem> problems;
  private final Unreadable unreadable = new Unreadable(false);
  private final List<FoundFile> files = new ArrayList<>();

  /**
   * @param folder as the user gave it; it may itself be a link
   */
  FolderWalk(Path folder, InputLimits limits, Consumer<Problem> problems) throws IOException {
    this.folder = folder;
    this.root = folder.toRealPath();
    this.limits = limits;
    this.problems = problems;
  }

  List<FoundFile> files() throws IOException {
    Files.walkFileTree(root, this);
    return files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      tellWhereItLeads(file);
    } else if (!attributes.isRegularFile()) {
      problems.accept(unreadable.special(shown(file)));
    } else if (files.size() == limits.files()) {
      problems.accept(unreadable.tooManyFiles(shown(root), limits.files()));
      return FileVisitResult.TERMINATE;
    } else {
      LogPath name = LogPath.found(shown(file), file.getFileName().toString());
      files.add(new FoundFile(file, name, attributes.size()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    problems.accept(unreadable.cannotOpen(shown(file), reason));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException reason) {
    if (reason != null) {
      problems.accept(unreadable.cannotOpen(shown(directory), reason));
    }
    return FileVisitResult.CONTINUE;
  }

  private void tellWhereItLeads(Path link) {
    try {
      Path target = link.toRealPath();
      if (link.startsWith(target)) {
        problems.accept(unreadable.loop(shown(link)));
      } else if (!target.startsWith(root)) {
        problems.accept(unreadable.linkOut(shown(link)));
      }
    } catch (NoSuchFileException nowhere) {
      problems.accept(unreadable.linkToNothing(shown(link)));
    } catch (IOException reason) {
      problems.accept(unreadable.cannotOpen(shown(link), loopOr(link, reason)));
    }
  }

  private String shown(Path file) {
    return folder.resolve(root.relativize(file).toString()).toString();
  }

  /** Of links that lead to each other the system says only that they are too many. */
  static IOException loopOr(Path link, IOException reason) {
    return reason.getClass() == FileSystemException.class && Files.isSymbolicLink(link)
        ? new FileSystemLoopException(link.toString())
        : reason;
  }
}

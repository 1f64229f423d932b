package dev.culprit.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of files that only this user can have written. Whatever fails, fails silently. */
public final class CacheFolder {
  private static final long LARGEST = 64L << 20;
  private static final int KEPT = 8;

  private final Path folder;

  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** A file's bytes; empty when there is none, or when somebody else could have written it. */
  public Optional<byte[]> read(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > LARGEST
          || !isOursAlone(folder)
          || !isOursAlone(file)) {
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The names of the files that are there, in no order. */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /** Puts a file there in one move, so that nobody ever reads half of it. */
  public void write(String name, byte[] bytes) {
    Path written = null;
    try {
      makeFolder();
      if (!isOursAlone(folder)) {
        return;
      }
      written = Files.createTempFile(folder, "new", "", ownerOnly("rw-------"));
      Files.write(written, bytes);
      Files.move(
          written,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      removeOld();
    } catch (IOException | RuntimeException unwritable) {
      delete(written);
    }
  }

  private void makeFolder() throws IOException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder.getParent(), ownerOnly("rwx------"));
      Files.createDirectories(folder, ownerOnly("rwx------"));
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("no folder");
    }
  }

  private FileAttribute<?>[] ownerOnly(String rights) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isOursAlone(Path path) throws IOException {
    if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Us.PRINCIPAL)) {
      return false;
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    // Elsewhere the user's own folder is protected by the lists of access it inherits.
    if (view == null) {
      return true;
    }
    Set<PosixFilePermission> rights = view.readAttributes().permissions();
    return !rights.contains(PosixFilePermission.GROUP_WRITE)
        && !rights.contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** What is edited leaves entries behind that nobody asks for again. */
  private void removeOld() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> newestFirst =
          files.sorted(Comparator.comparing(CacheFolder::changed).reversed()).toList();
      newestFirst.stream().skip(KEPT).forEach(CacheFolder::delete);
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException kept) {
      // It is only a file too many.
    }
  }

  /** The user this process runs as, which Java does not simply tell. */
  private static final class Us {
    static final UserPrincipal PRINCIPAL = principal();

    private static UserPrincipal principal() {
      try {
        return Path.of("")
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
      } catch (IOException | RuntimeException nameless) {
        return ownerOfANewFile();
      }
    }

    private static UserPrincipal ownerOfANewFile() {
      Path file = null;
      try {
        file = Files.createTempFile("culprit", "");
        return Files.getOwner(file);
      } catch (IOException | RuntimeException nowhere) {
        return null;
      } finally {
        delete(file);
      }
    }
  }
}

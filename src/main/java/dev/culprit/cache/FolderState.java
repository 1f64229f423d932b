package dev.culprit.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Which files some folders hold and when they were last written: equal as long as nobody edits,
 * adds or removes one. Asking at each command costs less than watching, and works on network
 * drives.
 */
public record FolderState(Map<Path, Stamp> files) {
  private static final int SHOWN_DIGITS = 12;
  private static final int SETTLED_SECONDS = 3;

  /** When a file was written, and its size because some drives keep times by the second. */
  public record Stamp(FileTime written, long size) {}

  /** The state of these folders and all folders in them; no link is followed. */
  public static FolderState of(List<Path> folders) {
    Map<Path, Stamp> files = new HashMap<>();
    folders.forEach(folder -> collect(folder, files));
    return new FolderState(Map.copyOf(files));
  }

  /** Whether nothing was edited, added or removed since {@code earlier}, which may be null. */
  public boolean isSameAs(FolderState earlier) {
    return earlier != null && files.equals(earlier.files);
  }

  /** What tells this state from others; the order in which a folder lists its files does not. */
  public long sum() {
    long sum = files.size();
    for (Map.Entry<Path, Stamp> file : files.entrySet()) {
      ContentSum one = new ContentSum();
      one.add(file.getKey().toString());
      one.add(file.getValue().written().to(TimeUnit.NANOSECONDS));
      one.add(file.getValue().size());
      sum += one.value();
    }
    return sum;
  }

  /**
   * Whether no file was written shortly before this moment, so that another time will be noted when
   * one is written after it: some drives keep times by two seconds.
   */
  public boolean isSettled(Instant now) {
    FileTime limit = FileTime.from(now.minusSeconds(SETTLED_SECONDS));
    return files.values().stream().allMatch(stamp -> stamp.written().compareTo(limit) < 0);
  }

  /**
   * What identifies the content of the files with this suffix: the beginning of its sum, in
   * hexadecimal. Where the folders lie makes no difference.
   */
  public String digest(String suffix) {
    ContentSum sum = new ContentSum();
    files.keySet().stream()
        .filter(file -> file.toString().endsWith(suffix))
        .sorted()
        .forEach(file -> add(file, sum));
    return sum.hexadecimal().substring(0, SHOWN_DIGITS);
  }

  private static void add(Path file, ContentSum sum) {
    sum.add(file.getFileName().toString());
    try {
      sum.add(Files.readAllBytes(file));
    } catch (IOException e) {
      // Whoever reads the file tells why it cannot be read.
      sum.add("");
    }
  }

  private static void collect(Path folder, Map<Path, Stamp> files) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Whoever reads the folder tells why it cannot be read.
      files.put(folder, new Stamp(FileTime.fromMillis(0), -1));
    }
  }
}

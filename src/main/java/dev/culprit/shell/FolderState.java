package dev.culprit.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Which files some folders hold and when they were last written: equal as long as nobody edits,
 * adds or removes one. Asking at each command costs less than watching, and works on network
 * drives.
 */
record FolderState(Map<Path, Stamp> files) {
  private static final int SHOWN_DIGITS = 12;

  /** When a file was written, and its size because some drives keep times by the second. */
  record Stamp(FileTime written, long size) {}

  static FolderState of(List<Path> folders) {
    Map<Path, Stamp> files = new HashMap<>();
    folders.forEach(folder -> collect(folder, files));
    return new FolderState(Map.copyOf(files));
  }

  /** Whether nothing was edited, added or removed since {@code earlier}, which may be null. */
  boolean isSameAs(FolderState earlier) {
    return earlier != null && files.equals(earlier.files);
  }

  /**
   * What identifies the content of the files with this suffix: the beginning of its SHA-256, in
   * hexadecimal. Where the folders lie makes no difference.
   */
  String digest(String suffix) {
    MessageDigest digest = sha256();
    files.keySet().stream()
        .filter(file -> file.toString().endsWith(suffix))
        .sorted()
        .forEach(file -> add(file, digest));
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_DIGITS);
  }

  private static void add(Path file, MessageDigest digest) {
    try {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    } catch (IOException e) {
      // Whoever reads the file tells why it cannot be read.
      digest.update((byte) 0);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
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

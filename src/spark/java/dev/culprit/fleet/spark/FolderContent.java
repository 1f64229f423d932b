package dev.culprit.fleet.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * What a folder holds, so that machines which do not have the folder can have its content.
 *
 * @param files path inside the folder and bytes
 */
record FolderContent(TreeMap<String, byte[]> files) implements Serializable {
  static final FolderContent EMPTY = new FolderContent(new TreeMap<>());

  /**
   * Reads a folder of any file system that Hadoop knows.
   *
   * @throws FileNotFoundException when there is none
   */
  static FolderContent read(String folder, Configuration configuration) throws IOException {
    Path root = new Path(folder);
    FileSystem system = root.getFileSystem(configuration);
    TreeMap<String, byte[]> files = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> all = system.listFiles(root, true);
    while (all.hasNext()) {
      LocatedFileStatus file = all.next();
      try (InputStream in = system.open(file.getPath())) {
        files.put(HadoopFiles.inside(system.makeQualified(root), file.getPath()), in.readAllBytes());
      }
    }
    return new FolderContent(files);
  }

  /** Reads a folder of this computer; what is not there holds nothing. */
  static FolderContent read(java.nio.file.Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
      for (java.nio.file.Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new FolderContent(files);
  }

  /** Writes it into a folder of this computer. */
  java.nio.file.Path into(java.nio.file.Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      java.nio.file.Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
      ownerOnly(path);
    }
    return folder;
  }

  /** Compiled rules are trusted only where nobody else can write. */
  private static void ownerOnly(java.nio.file.Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      Files.setPosixFilePermissions(
          file.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
  }
}

package dev.culprit.fleet.spark;

import dev.culprit.fleet.machines.FileStore;
import dev.culprit.fleet.machines.MachineFile;
import dev.culprit.fleet.machines.Machines;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.util.SerializableConfiguration;

/** The files of any file system that Hadoop knows: {@code s3a}, {@code abfss}, {@code hdfs}. */
final class HadoopFiles implements FileStore, Serializable {
  private final SerializableConfiguration configuration;
  private final List<String> roots = new ArrayList<>();

  HadoopFiles(Configuration configuration) {
    this.configuration = new SerializableConfiguration(configuration);
  }

  /**
   * Lists all files of these places. A store of objects is asked for all of them at once, a
   * thousand or more an answer, not folder by folder.
   *
   * @throws IOException when a place cannot be listed
   */
  void list(List<String> given, Machines machines) throws IOException {
    Set<String> places = new HashSet<>();
    for (String place : given) {
      Path path = new Path(place);
      FileSystem system = path.getFileSystem(configuration.value());
      FileStatus status = system.getFileStatus(path);
      Path root = system.resolvePath(status.getPath());
      if (!places.add(root.toString())) {
        continue;
      }
      int number = roots.size();
      if (status.isFile()) {
        roots.add(root.getParent().toString());
        machines.add(new MachineFile(number, root.getName(), status.getLen()), "");
        continue;
      }
      roots.add(root.toString());
      RemoteIterator<LocatedFileStatus> files = system.listFiles(root, true);
      while (files.hasNext()) {
        LocatedFileStatus file = files.next();
        machines.add(
            new MachineFile(number, inside(root, file.getPath()), file.getLen()), root.getName());
      }
    }
  }

  @Override
  public InputStream open(MachineFile file) throws IOException {
    // One string: a colon in the name of a file would be taken for the end of a scheme.
    Path path = new Path(roots.get(file.root()) + "/" + file.path());
    return path.getFileSystem(configuration.value()).open(path);
  }

  /** The path of a file inside a folder, with {@code /} between its parts. */
  static String inside(Path folder, Path file) {
    String from = folder.toUri().getPath();
    return file.toUri().getPath().substring(from.length() + (from.endsWith("/") ? 0 : 1));
  }
}

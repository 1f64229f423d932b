package dev.culprit.interview.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What identifies the state of some folders.
 *
 * @param files their files, as paths below the folders, and a digest of the content of each
 */
public record Fingerprints(Map<String, String> files) {
  private static final int DIGITS = 16;

  /**
   * Which files differ between two states.
   *
   * @param added files that only the later state has
   * @param removed files that only the earlier state has
   */
  public record Changes(List<String> added, List<String> changed, List<String> removed) {
    public boolean isEmpty() {
      return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
  }

  /**
   * The files in these folders; a folder that does not exist has none.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Fingerprints of(List<Path> folders) {
    Map<String, String> files = new TreeMap<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String below = folder.relativize(file).toString().replace('\\', '/');
          files.put(folder.getFileName() + "/" + below, Digest.of(file).substring(0, DIGITS));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Fingerprints(files);
  }

  /** How this state differs from an earlier one. */
  public Changes since(Fingerprints earlier) {
    TreeSet<String> added = new TreeSet<>(files.keySet());
    added.removeAll(earlier.files.keySet());
    TreeSet<String> removed = new TreeSet<>(earlier.files.keySet());
    removed.removeAll(files.keySet());
    List<String> changed =
        new TreeSet<>(files.keySet())
            .stream()
                .filter(file -> earlier.files.containsKey(file))
                .filter(file -> !earlier.files.get(file).equals(files.get(file)))
                .toList();
    return new Changes(List.copyOf(added), changed, List.copyOf(removed));
  }
}

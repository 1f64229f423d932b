package dev.culprit.interview.session;

import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that was read.
 *
 * @param path absolute; of an archive the archive's own; as it was given when it is no file
 * @param sha256 of its bytes in hexadecimal, of a large file of its size and some of its bytes;
 *     empty when it is no file, such as standard input
 */
public record Input(String path, String sha256) {

  /** The files an observation was made from, each once. */
  public static List<Input> of(Observation observation) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (LogFile log : observation.files()) {
      inputs.computeIfAbsent(log.path().split("!", 2)[0], Input::at);
    }
    return List.copyOf(inputs.values());
  }

  /** Whether the file still has the content it had; false when it is no file, or gone. */
  public boolean isUnchanged() {
    return !sha256.isEmpty() && sha256.equals(at(path).sha256);
  }

  private static Input at(String path) {
    try {
      Path file = Path.of(path).toAbsolutePath();
      return Files.isRegularFile(file)
          ? new Input(file.toString(), Digest.of(file))
          : new Input(path, "");
    } catch (IOException | InvalidPathException e) {
      return new Input(path, "");
    }
  }
}

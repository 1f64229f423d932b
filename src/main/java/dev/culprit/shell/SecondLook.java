package dev.culprit.shell;

import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.NearLines;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.Signature;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the logs of an observation again, for lines that come near a signature. */
record SecondLook(Observation observation, Discretion discretion) {

  /** Empty when no log is there to be read: it was pasted, piped in, or is gone. Ctrl-C ends it. */
  Optional<List<NearLine>> at(List<Signature> signatures) {
    List<String> paths =
        observation.files().stream()
            .map(LogFile::path)
            .map(path -> path.split("!", 2)[0])
            .distinct()
            .filter(SecondLook::isFile)
            .toList();
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    LogInputs inputs = LogInputs.of(paths, InputLimits.STANDARD, List.of());
    AtomicBoolean interrupted = new AtomicBoolean();
    try (Interrupt interrupt = Interrupt.does(() -> interrupted.set(true))) {
      return Optional.of(
          discretion.withoutSecrets(NearLines.of(signatures, inputs.inputs(), interrupted::get)));
    }
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

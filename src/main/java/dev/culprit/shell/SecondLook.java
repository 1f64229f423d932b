package dev.culprit.shell;

import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.NearLines;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.Signature;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogInputs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Reads the logs of an observation again, for lines that come near a signature. */
record SecondLook(Observation observation, Discretion discretion) {

  /** Empty when no log is there to be read: it was pasted, piped in, or is gone. Ctrl-C ends it. */
  Optional<List<NearLine>> at(List<Signature> signatures) {
    List<LogInput> inputs =
        encodings().entrySet().stream()
            .filter(file -> isFile(file.getKey()))
            .flatMap(file -> inputs(file.getKey(), file.getValue()).inputs().stream())
            .toList();
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    AtomicBoolean interrupted = new AtomicBoolean();
    try (Interrupt interrupt = Interrupt.does(() -> interrupted.set(true))) {
      return Optional.of(
          discretion.withoutSecrets(NearLines.of(signatures, inputs, interrupted::get)));
    }
  }

  /** The files that were read, each with the encodings of the logs in it. */
  private Map<String, Set<String>> encodings() {
    return observation.files().stream()
        .collect(
            Collectors.groupingBy(
                log -> log.path().split("!", 2)[0],
                LinkedHashMap::new,
                Collectors.mapping(LogFile::encoding, Collectors.toSet())));
  }

  /** A person may have named the encoding; an archive of several finds them out anew. */
  private static LogInputs inputs(String path, Set<String> encodings) {
    LogInputs found = LogInputs.of(List.of(path), InputLimits.STANDARD, List.of());
    return encodings.size() == 1 ? found.encodedAs(encodings.iterator().next()) : found;
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

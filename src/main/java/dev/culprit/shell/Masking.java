package dev.culprit.shell;

import dev.culprit.report.redaction.PseudonymFile;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What of a report is hidden from whom. Secrets never show; names, ids and addresses show on the
 * local terminal, and have pseudonyms everywhere else.
 */
final class Masking {
  static final Option NO_REDACT = Option.flag("no-redact");
  static final Option MAP = Option.taking("redaction-map", "FILE", Proposals.FILES);

  private final Surroundings here;
  private final Discretion discretion;
  private final boolean wanted;
  private final Optional<Path> map;
  private final Pseudonyms known;

  private Masking(Surroundings here, Discretion discretion, boolean wanted, Optional<Path> map) {
    this.here = here;
    this.discretion = discretion;
    this.wanted = wanted;
    this.map = map;
    this.known =
        map.filter(Files::exists).map(file -> read(file, here)).orElseGet(Pseudonyms::none);
  }

  /**
   * @throws CommandFailure when there are no rules that hold, or the map of pseudonyms cannot be
   *     read: a report without them would give away what it must not
   */
  static Masking of(Invocation invocation, Surroundings here) {
    Optional<Path> map = invocation.value(MAP).map(name -> path(name, here));
    if (map.isPresent() && invocation.has(NO_REDACT)) {
      throw CommandFailure.usage(
          here.say("redaction.map-of-nothing"), "", here.say("redaction.one-of-both"));
    }
    return new Masking(here, Discretion.of(here), !invocation.has(NO_REDACT), map);
  }

  Discretion discretion() {
    return discretion;
  }

  RedactionRules rules() {
    return discretion.rules();
  }

  /** Whether identifiers have pseudonyms; whoever wants a map of them wants them everywhere. */
  boolean hides(boolean handedOver) {
    return map.isPresent() || (wanted && handedOver);
  }

  /** Whether there is a map to be written, even where nothing else is. */
  boolean keepsMap() {
    return map.isPresent();
  }

  /** Pseudonyms of earlier reports, which hold again. */
  Pseudonyms known() {
    return known;
  }

  /**
   * Keeps what the pseudonyms of a report stand for, where the owner wants that.
   *
   * @throws CommandFailure when the file cannot be written
   */
  void keep(Pseudonyms given) {
    map.ifPresent(
        file -> {
          try {
            PseudonymFile.write(given, file);
          } catch (IOException e) {
            throw CommandFailure.file(
                here.say("redaction.map-unwritable"),
                file.toString(),
                e.getClass().getSimpleName(),
                here.say("output.other"));
          }
          here.mention(here.say("redaction.map-written", file));
        });
  }

  /**
   * A map that was kept.
   *
   * @throws CommandFailure when the file cannot be read, or is none
   */
  static Pseudonyms read(Path file, Surroundings here) {
    try {
      return PseudonymFile.read(file);
    } catch (IOException e) {
      throw CommandFailure.file(
          here.say("redaction.map-unreadable"),
          file.toString(),
          Files.isReadable(file) ? here.say("redaction.no-map") : e.getClass().getSimpleName(),
          here.say("redaction.name-a-map"));
    }
  }

  static Path path(String name, Surroundings here) {
    try {
      return Path.of(FileNames.expand(name));
    } catch (InvalidPathException e) {
      throw CommandFailure.file(
          here.say("redaction.map-unreadable"),
          name,
          e.getReason(),
          here.say("redaction.name-a-map"));
    }
  }
}

package dev.culprit.shell;

import dev.culprit.fleet.FleetOptions;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.rows.RowFile;
import dev.culprit.fleet.rows.RowFormat;
import dev.culprit.report.Versions;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a fleet go. While a run lasts they are in a journal, beside the first file that
 * was asked for or else in the user's own folder; at the end they are written in every format.
 */
final class FleetRows {
  private static final String PARTIAL = ".partial";

  private final Surroundings here;
  private final List<Path> files;
  private final Path journal;

  private FleetRows(Surroundings here, List<Path> files, Path journal) {
    this.here = here;
    this.files = files;
    this.journal = journal;
  }

  /**
   * @throws CommandFailure when a file has no ending of a format
   */
  static FleetRows of(Invocation invocation, Surroundings here) {
    List<Path> files =
        invocation.values(Fleet.ROWS).stream().map(FileNames::expand).map(Path::of).toList();
    for (Path file : files) {
      if (RowFormat.of(file.toString()).isEmpty()) {
        throw CommandFailure.usage(
            here.say("fleet.rows-format", file.getFileName()),
            "",
            here.say("usage.one-of", String.join(", ", RowFormat.endings())));
      }
    }
    Path journal =
        files.isEmpty()
            ? here.sessions().folder().resolveSibling("fleet" + PARTIAL)
            : Path.of(files.get(0) + PARTIAL);
    return new FleetRows(here, files, journal);
  }

  /**
   * Opens the journal.
   *
   * @throws CommandFailure when there is one and nobody asked to go on with it, or it is of another
   *     run
   */
  Journal open(FleetOptions options, Versions versions, boolean resume) throws IOException {
    String run = versions.knowledge() + " " + versions.rules() + " " + options;
    if (journal.getParent() != null) {
      Files.createDirectories(journal.getParent());
    }
    boolean there = Files.isRegularFile(journal) && Files.size(journal) > 0;
    if (!there) {
      return Journal.begin(journal, run);
    }
    if (!resume) {
      throw CommandFailure.file(
          here.say("fleet.unfinished"), journal.toString(), "", here.say("fleet.resume-or-remove"));
    }
    try {
      Optional<Journal> resumed = Journal.resume(journal, run);
      return resumed.orElseThrow(
          () ->
              CommandFailure.file(
                  here.say("fleet.other-run"),
                  journal.toString(),
                  here.say("fleet.other-run.why"),
                  here.say("fleet.remove")));
    } catch (OverlappingFileLockException e) {
      throw new IOException("another run is writing " + journal);
    }
  }

  /** Writes the rows in every format that was asked for, in the order of the machines' names. */
  void write(Journal rows) throws IOException {
    for (Path file : files) {
      try (RowFile to = RowFormat.of(file.toString()).orElseThrow().create(file)) {
        rows.readSorted(to::add);
      }
      here.mention(here.say("output.written", file));
    }
  }

  /** Removes the journal of a run that is done. */
  void forget() throws IOException {
    Files.deleteIfExists(journal);
  }

  CommandFailure unwritable(IOException reason) {
    return CommandFailure.file(
        here.say("fleet.rows-unwritable"),
        journal.toString(),
        String.valueOf(reason.getMessage()),
        here.say("fleet.resume-elsewhere"));
  }
}

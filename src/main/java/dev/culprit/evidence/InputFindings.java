package dev.culprit.evidence;

import dev.culprit.log.LogReader;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What was found in one input: its logs in order, and what of it could not be read. */
record InputFindings(List<LogFindings> logs, List<Problem> problems) {

  /**
   * What was found in one log.
   *
   * @param runs empty when it is no known product's log
   * @param printouts ids of what it holds when it holds nothing but printouts; else empty
   */
  record LogFindings(LogFile file, List<RunNotes> runs, Set<String> printouts) {}

  InputFindings() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Takes in a log that was read to its end, or as far as it was read. One whose lines have no
   * numbers, because the reading was stopped or broke while they were counted, is left out.
   *
   * @param afterEachPiece run now and then while they are counted
   */
  void add(LogReader log, FileNotes notes, Set<String> printouts, Runnable afterEachPiece) {
    Optional<ProductNotes> product = notes.decide();
    List<RunNotes> runs = product.map(ProductNotes::runs).orElse(List.of());
    if (log.beginsWithFirstLine() || notes.holdSomething()) {
      OptionalLong before = log.linesBefore(afterEachPiece);
      if (before.isEmpty()) {
        return;
      }
      runs.forEach(run -> run.follow(before.getAsLong()));
    }
    logs.add(
        new LogFindings(
            new LogFile(
                log.path(),
                log.bytesRead(),
                log.linesRead(),
                log.encoding(),
                product.map(its -> its.product().id()).orElse("")),
            runs,
            notes.hasTime() ? Set.of() : printouts));
    product
        .filter(its -> its.forgotten() > 0)
        .ifPresent(its -> problems.add(forgotten(log.path(), its.forgotten())));
  }

  private static Problem forgotten(String path, long runs) {
    return Problem.warning(
        new Text(
            "the oldest %d runs of the log are left out".formatted(runs),
            "les %d exécutions les plus anciennes du journal ont été laissées de côté"
                .formatted(runs)),
        Place.of(path),
        new Text(
            "a thousand runs of one log are kept", "un millier d'exécutions par journal est gardé"),
        new Text(
            "name a time with --since and --until to see earlier ones",
            "indiquez une période avec --since et --until pour voir les précédentes"));
  }
}

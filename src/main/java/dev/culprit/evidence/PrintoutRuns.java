package dev.culprit.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that holds nothing but printouts tells of a machine, not of a run of its own: what it says
 * belongs to the run of that machine that failed last, and that of several such files together.
 */
final class PrintoutRuns {
  private static final Comparator<Run> LATEST_FAILURE =
      Comparator.comparing((Run run) -> run.outcome() == Run.Outcome.FAILED)
          .thenComparing(Run::to, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

  private final MachineLogs machines;

  PrintoutRuns(MachineLogs machines) {
    this.machines = machines;
  }

  /**
   * Each run's number, and that of the run it belongs to, which is mostly its own.
   *
   * @param printouts numbers of the runs that hold nothing but printouts, and which these are
   * @param telling numbers of the runs in which something was found
   */
  Map<Integer, Integer> homes(
      List<Run> runs,
      List<Reading> readings,
      Map<Integer, Set<String>> printouts,
      Set<Integer> telling) {
    Map<Integer, Integer> homes = new HashMap<>();
    runs.forEach(run -> homes.put(run.number(), run.number()));
    if (printouts.isEmpty()) {
      return homes;
    }
    for (List<Run> machine : machines.of(runs, readings)) {
      Map<Boolean, List<Run>> split =
          machine.stream()
              .collect(Collectors.partitioningBy(run -> printouts.containsKey(run.number())));
      if (hasOneTwice(split.get(true), printouts)) {
        continue;
      }
      Optional<Run> home =
          split.get(false).stream()
              .filter(run -> run.outcome() != Run.Outcome.SUCCEEDED)
              .filter(run -> telling.contains(run.number()))
              .max(LATEST_FAILURE)
              .or(() -> split.get(true).stream().findFirst());
      split.get(true).forEach(run -> homes.put(run.number(), home.orElseThrow().number()));
    }
    return homes;
  }

  /** Two outputs of one command are two machines', or of two moments. */
  private static boolean hasOneTwice(List<Run> runs, Map<Integer, Set<String>> printouts) {
    Set<String> seen = new HashSet<>();
    return runs.stream()
        .flatMap(run -> printouts.get(run.number()).stream())
        .anyMatch(printout -> !seen.add(printout));
  }
}

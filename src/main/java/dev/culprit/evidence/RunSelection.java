package dev.culprit.evidence;

import dev.culprit.evidence.Run.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The runs of an observation that count for a diagnosis. A run that succeeded shows no error,
 * whatever it logged on the way; what is known of its machine still holds.
 *
 * @param overcome errors of earlier failed runs that a later run of the same log overcame
 */
public record RunSelection(Evidence evidence, List<Overcome> overcome) {

  /**
   * Of each log the last run that tells something: how it ended, or an error. Rotated files of one
   * folder are one log.
   */
  public static RunSelection lastRuns(Observation observation) {
    Set<Integer> telling =
        observation.matches().stream().map(Match::run).collect(Collectors.toSet());
    List<Run> selected = new ArrayList<>();
    List<Overcome> overcome = new ArrayList<>();
    for (List<Run> runs : LogSeries.of(observation.runs())) {
      int last = runs.size() - 1;
      while (last > 0 && !tells(runs.get(last), telling)) {
        last--;
      }
      last = tells(runs.get(last), telling) ? last : runs.size() - 1;
      selected.add(runs.get(last));
      overcome.addAll(overcome(runs.subList(0, last + 1), observation.matches()));
    }
    return new RunSelection(evidence(observation, selected), List.copyOf(overcome));
  }

  private static boolean tells(Run run, Set<Integer> telling) {
    return run.outcome() != Outcome.UNKNOWN || telling.contains(run.number());
  }

  /** All runs; what a later run overcame is then diagnosed like the rest. */
  public static RunSelection allRuns(Observation observation) {
    return new RunSelection(evidence(observation, observation.runs()), List.of());
  }

  private static List<Overcome> overcome(List<Run> runs, List<Match> matches) {
    Map<Integer, Overcome> byFailedRun = new HashMap<>();
    Run succeeded = null;
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      if (run.outcome() == Outcome.SUCCEEDED) {
        succeeded = run;
      } else if (run.outcome() == Outcome.FAILED && succeeded != null) {
        byFailedRun.put(run.number(), new Overcome(null, run, succeeded));
      }
    }
    return matches.stream()
        .filter(match -> byFailedRun.containsKey(match.run()))
        .map(
            match -> {
              Overcome runsOnly = byFailedRun.get(match.run());
              return new Overcome(match, runsOnly.failed(), runsOnly.succeeded());
            })
        .toList();
  }

  private static Evidence evidence(Observation observation, Collection<Run> runs) {
    Map<Integer, Run> byNumber = runs.stream().collect(Collectors.toMap(Run::number, run -> run));
    return new Evidence(
        observation.runs().stream().filter(run -> byNumber.containsKey(run.number())).toList(),
        observation.matches().stream()
            .filter(match -> byNumber.containsKey(match.run()))
            .filter(match -> byNumber.get(match.run()).outcome() != Outcome.SUCCEEDED)
            .toList(),
        observation.readings().stream()
            .filter(reading -> byNumber.containsKey(reading.run()))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }
}

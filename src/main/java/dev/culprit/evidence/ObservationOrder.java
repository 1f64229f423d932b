package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what was found in several inputs, in their order, whoever was read first. */
final class ObservationOrder {
  private final MachineLogs machines;
  private final List<LogFile> files = new ArrayList<>();
  private final List<Problem> problems;

  /** What was noted of each run, in order. */
  private final List<RunNotes> notes = new ArrayList<>();

  /** The same runs, numbered from 1. */
  private final List<Run> found = new ArrayList<>();

  private final Map<Integer, Set<String>> printouts = new HashMap<>();

  private ObservationOrder(KnowledgeBase base, List<Problem> problems) {
    this.machines = new MachineLogs(base);
    this.problems = new ArrayList<>(problems);
  }

  static Observation join(KnowledgeBase base, List<InputFindings> inputs, List<Problem> problems) {
    ObservationOrder order = new ObservationOrder(base, problems);
    inputs.forEach(order::add);
    return order.observation();
  }

  private void add(InputFindings input) {
    problems.addAll(input.problems());
    for (InputFindings.LogFindings log : input.logs()) {
      files.add(log.file());
      for (RunNotes run : log.runs()) {
        notes.add(run);
        found.add(run.run(found.size() + 1, log.file().product(), log.file().path()));
        if (!log.printouts().isEmpty()) {
          printouts.put(found.size(), log.printouts());
        }
      }
    }
  }

  private Observation observation() {
    Map<Integer, Integer> homes = homes();
    List<Run> runs = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Run run = found.get(i);
      if (homes.get(run.number()) == run.number()) {
        runs.add(notes.get(i).run(runs.size() + 1, run.product(), run.file()));
        numbers.put(run.number(), runs.size());
      }
    }
    List<Match> matches = new ArrayList<>();
    List<Match> noise = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<Unexplained> unexplained = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      int number = numbers.get(homes.get(found.get(i).number()));
      matches.addAll(notes.get(i).matches(number));
      noise.addAll(notes.get(i).noise(number));
      readings.addAll(notes.get(i).readings(number));
      unexplained.addAll(notes.get(i).unexplained(number));
    }
    // Printouts may have been read before the run they belong to.
    matches.sort(Comparator.comparingInt(Match::run));
    noise.sort(Comparator.comparingInt(Match::run));
    return new Observation(
        files,
        runs,
        matches,
        noise,
        new MachineReadings(machines).shared(runs, readings),
        unexplained,
        problems);
  }

  private Map<Integer, Integer> homes() {
    List<Reading> readings = new ArrayList<>();
    Set<Integer> telling = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      readings.addAll(notes.get(i).readings(i + 1));
      if (notes.get(i).tells()) {
        telling.add(i + 1);
      }
    }
    return new PrintoutRuns(machines).homes(found, readings, printouts, telling);
  }
}

package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;

/** Puts together what was found in several inputs, in their order, whoever was read first. */
final class ObservationOrder {
  private ObservationOrder() {}

  static Observation join(KnowledgeBase base, List<InputFindings> inputs, List<Problem> problems) {
    List<LogFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    List<Match> noise = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<Unexplained> unexplained = new ArrayList<>();
    List<Problem> allProblems = new ArrayList<>(problems);
    for (InputFindings input : inputs) {
      allProblems.addAll(input.problems());
      for (InputFindings.LogFindings log : input.logs()) {
        files.add(log.file());
        for (RunNotes notes : log.runs()) {
          int number = runs.size() + 1;
          runs.add(notes.run(number, log.file().product(), log.file().path()));
          matches.addAll(notes.matches(number));
          noise.addAll(notes.noise(number));
          readings.addAll(notes.readings(number));
          unexplained.addAll(notes.unexplained(number));
        }
      }
    }
    return new Observation(
        files,
        runs,
        matches,
        noise,
        new MachineReadings(base).shared(runs, readings),
        unexplained,
        allProblems);
  }
}

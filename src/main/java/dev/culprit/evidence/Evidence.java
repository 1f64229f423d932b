package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that an inference rests on. It is a value: adding an answer gives another one, so undo,
 * what-if and resume are only ever "infer again".
 */
public record Evidence(
    List<Run> runs,
    List<Match> matches,
    List<Reading> readings,
    List<Sighting> sightings,
    List<Answer> answers,
    List<Attempt> attempts) {

  public static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Evidence {
    runs = List.copyOf(runs);
    matches = List.copyOf(matches);
    readings = List.copyOf(readings);
    sightings = List.copyOf(sightings);
    answers = List.copyOf(answers);
    attempts = List.copyOf(attempts);
  }

  /** The same with this answer in place of any earlier one to its question. */
  public Evidence with(Answer answer) {
    List<Answer> others = new ArrayList<>(answers);
    others.removeIf(other -> other.question().equals(answer.question()));
    others.add(answer);
    return new Evidence(runs, matches, readings, sightings, others, attempts);
  }

  /** The same without any answer to this question. */
  public Evidence withoutAnswer(String question) {
    List<Answer> others = new ArrayList<>(answers);
    others.removeIf(other -> other.question().equals(question));
    return new Evidence(runs, matches, readings, sightings, others, attempts);
  }

  /** The same with this attempt in place of any earlier one at its cause. */
  public Evidence with(Attempt attempt) {
    List<Attempt> others = new ArrayList<>(attempts);
    others.removeIf(other -> other.cause().equals(attempt.cause()));
    others.add(attempt);
    return new Evidence(runs, matches, readings, sightings, answers, others);
  }

  /** The same and what a person says they saw. */
  public Evidence with(Sighting sighting) {
    List<Sighting> all = new ArrayList<>(sightings);
    all.remove(sighting);
    all.add(sighting);
    return new Evidence(runs, matches, readings, all, answers, attempts);
  }

  public Optional<Answer> answerTo(String question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }

  /** What is known of a run's machine: context id and value; what a person gave comes last. */
  public Map<String, String> contextOf(int run) {
    Map<String, String> values = new TreeMap<>();
    readings.stream()
        .filter(reading -> reading.run() == run || reading.run() == 0)
        .filter(reading -> !reading.isOfItem())
        .forEach(reading -> values.put(reading.context(), reading.value()));
    return values;
  }
}

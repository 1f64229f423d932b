package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the step of least expected cost of repair over all incidents. Incidents are independent,
 * so their costs add up; a step that serves several of them is paid once.
 */
final class NextStep {
  private final Findings findings;
  private final Safety safety;
  private final Preferences preferences;

  NextStep(KnowledgeBase base, Findings findings, Preferences preferences) {
    this.findings = findings;
    this.safety = new Safety(base, findings.evidence());
    this.preferences = preferences;
  }

  /** The steps that could come next, best first; never empty. */
  List<Step> ranked() {
    if (findings.isEmpty()) {
      return List.of(new Escalate(Optional.empty(), Escalate.Reason.NOTHING_FOUND, List.of()));
    }
    List<List<Option>> options = new ArrayList<>();
    List<Step> deadEnds = new ArrayList<>();
    for (Incident incident : findings.incidents()) {
      if (incident.diagnoses().stream().noneMatch(Diagnosis::solved)) {
        RepairPlan plan = RepairPlan.of(incident, findings.evidence(), safety);
        List<Option> ofIncident = Option.of(plan, safety, preferences);
        if (ofIncident.isEmpty()) {
          deadEnds.add(DeadEnd.of(plan, findings.evidence(), safety));
        } else {
          options.add(ofIncident);
        }
      }
    }
    List<Step> steps = new ArrayList<>(steps(together(options)));
    steps.addAll(deadEnds);
    return steps.isEmpty() ? List.of(new Finished()) : steps;
  }

  /**
   * The options of all incidents with the expected cost of repairing all of them: the incidents a
   * step serves begin with it, every other one with its own best step.
   */
  private static List<Option> together(List<List<Option>> incidents) {
    double allAtTheirBest = incidents.stream().mapToDouble(NextStep::leastCost).sum();
    Map<String, Option> byKey = new LinkedHashMap<>();
    for (List<Option> options : incidents) {
      double least = leastCost(options);
      for (Option option : distinct(options)) {
        Option known = byKey.get(option.key());
        double more = option.cost() - least;
        byKey.put(
            option.key(),
            known == null
                ? option.costing(allAtTheirBest + more)
                : known.costing(known.cost() + more - option.own()));
      }
    }
    return byKey.values().stream().sorted(Option.BEST_FIRST).toList();
  }

  private static double leastCost(List<Option> options) {
    return options.stream().mapToDouble(Option::cost).min().orElse(0);
  }

  /** One question may both tell suspects apart and make a solution safe: the better use counts. */
  private static List<Option> distinct(List<Option> options) {
    Map<String, Option> byKey = new LinkedHashMap<>();
    options.stream()
        .sorted(Option.BEST_FIRST)
        .forEach(option -> byKey.putIfAbsent(option.key(), option));
    return List.copyOf(byKey.values());
  }

  private static List<Step> steps(List<Option> ranked) {
    double withoutAsking =
        ranked.stream()
            .filter(Option::isSolution)
            .mapToDouble(Option::cost)
            .min()
            .orElse(Double.NaN);
    List<Step> steps = new ArrayList<>();
    for (Option option : ranked) {
      steps.add(
          option.isSolution()
              ? new Try(option.incident(), option.cause(), probability(option), option.cost())
              : new Ask(
                  option.incident(),
                  option.question(),
                  Optional.ofNullable(option.cause()),
                  option.cost(),
                  Double.isNaN(withoutAsking) ? 0 : withoutAsking - option.cost()));
    }
    return steps;
  }

  private static double probability(Option option) {
    return Belief.of(option.incident()).getOrDefault(option.cause().id(), 0.0);
  }
}

package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.hypothesis.Supported;
import dev.culprit.hypothesis.Weakened;
import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each suspect of an incident is, given the evidence.
 *
 * <p>The odds of a suspect are the product of
 *
 * <ul>
 *   <li>for each case of the incident it explains, the weight of the likelihood word the case gives
 *       it ({@link Likelihood}); for a case it does not explain, a hundredth of the rarest word;
 *   <li>4 for each piece of evidence that supports it, 1/4 for each that weakens it (a Bayes factor
 *       between 3 and 10 is "substantial": Jeffreys, "Theory of Probability", 1961).
 * </ul>
 *
 * <p>Confirmed and ruled out are the limits: when suspects are confirmed, they share all of the
 * probability; one that is ruled out or set aside has none. "Don't know" is no evidence and changes
 * nothing.
 */
public final class Belief {
  private static final double STRENGTH = 4;
  private static final double UNEXPLAINED = Likelihood.RARE.weight() / 100;

  private Belief() {}

  /**
   * The probability of each live suspect by the id of its cause, likeliest first, ties in
   * alphabetical order. They sum to one; empty when there is no live suspect.
   */
  public static Map<String, Double> of(Incident incident) {
    List<SuspectState> suspects = new ArrayList<>(incident.liveSuspects());
    if (suspects.stream().anyMatch(Belief::isConfirmed)) {
      suspects.removeIf(suspect -> !isConfirmed(suspect));
    }
    Map<String, Double> logOdds = new LinkedHashMap<>();
    suspects.forEach(suspect -> logOdds.put(suspect.cause().id(), logOdds(incident, suspect)));
    // Differences of logarithms, because a product over many cases would leave a double's range.
    double most = logOdds.values().stream().mapToDouble(d -> d).max().orElse(0);
    double total = logOdds.values().stream().mapToDouble(d -> Math.exp(d - most)).sum();
    Map<String, Double> belief = new LinkedHashMap<>();
    logOdds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> belief.put(e.getKey(), Math.exp(e.getValue() - most) / total));
    return belief;
  }

  private static double logOdds(Incident incident, SuspectState suspect) {
    double logOdds = 0;
    for (ErrorCase seen : incident.cases()) {
      logOdds +=
          Math.log(suspect.caseIds().contains(seen.id()) ? weight(seen, suspect) : UNEXPLAINED);
    }
    return logOdds + Math.log(STRENGTH) * balance(suspect);
  }

  private static double weight(ErrorCase seen, SuspectState suspect) {
    return seen.causes().stream()
        .filter(candidate -> candidate.id().equals(suspect.cause().id()))
        .map(CandidateCause::likelihood)
        .findFirst()
        .orElse(suspect.cause().likelihood())
        .weight();
  }

  /** How many pieces of evidence speak for the suspect beyond those that speak against it. */
  private static long balance(SuspectState suspect) {
    List<Record> facts =
        suspect.because().stream().map(reason -> reason.fact()).distinct().toList();
    return facts.stream().filter(Supported.class::isInstance).count()
        - facts.stream().filter(Weakened.class::isInstance).count();
  }

  private static boolean isConfirmed(SuspectState suspect) {
    return suspect.status() == SuspectState.Status.CONFIRMED;
  }
}

package dev.culprit.report;

import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Overcome;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one diagnosis saw and found. All formats are made from this one value.
 *
 * @param made when
 * @param observation of all runs, whether they counted or not
 * @param overcome errors that a later run overcame
 * @param steps what to do next, best first; never empty
 * @param ruleSentences the name of a rule and its sentence in each language
 */
public record Diagnosed(
    Instant made,
    Versions versions,
    KnowledgeBase knowledge,
    Observation observation,
    List<Overcome> overcome,
    Findings findings,
    List<Step> steps,
    Map<String, Text> ruleSentences) {

  public Diagnosed {
    overcome = List.copyOf(overcome);
    steps = List.copyOf(steps);
  }

  /** Nothing read and nothing found: to tell of what is documented. */
  static Diagnosed nothing(KnowledgeBase knowledge) {
    return new Diagnosed(
        Instant.EPOCH,
        new Versions("", "", ""),
        knowledge,
        Observation.NOTHING,
        List.of(),
        new Findings(Evidence.NONE, List.of()),
        List.of(),
        Map.of());
  }

  /** The best step about an incident; empty when it needs none. */
  Optional<Step> nextOf(Incident incident) {
    return steps.stream().filter(step -> isAbout(step, incident)).findFirst();
  }

  private static boolean isAbout(Step step, Incident incident) {
    Incident about = null;
    if (step instanceof Ask ask) {
      about = ask.incident();
    } else if (step instanceof Try attempt) {
      about = attempt.incident();
    } else if (step instanceof Escalate escalate) {
      about = escalate.incident().orElse(null);
    }
    return about != null && about.number() == incident.number();
  }

  /**
   * The products it is about: those of the cases that were seen, else those of the logs that were
   * read, else all that are known.
   */
  List<Product> products() {
    List<Product> seen =
        knowledge.products().stream()
            .filter(
                product ->
                    findings.incidents().stream()
                        .flatMap(incident -> incident.cases().stream())
                        .anyMatch(errorCase -> errorCase.product().equals(product.id())))
            .toList();
    if (!seen.isEmpty()) {
      return seen;
    }
    List<Product> read =
        knowledge.products().stream()
            .filter(
                product ->
                    observation.files().stream()
                        .anyMatch(file -> file.product().equals(product.id())))
            .toList();
    return read.isEmpty() ? knowledge.products() : read;
  }
}

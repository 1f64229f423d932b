package dev.culprit.inference;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Question;
import java.util.stream.Collectors;

/**
 * Findings in one line, for tests: {@code cases: suspects => diagnoses ? open questions}, incidents
 * between bars. Suspects are {@code +confirmed}, {@code suspected}, {@code (set aside)} and {@code
 * -ruled-out}; a confirmed diagnosis ends in {@code !}, a solved one in {@code !!}.
 */
final class Telling {
  private Telling() {}

  static String of(Findings findings) {
    return findings.incidents().stream().map(Telling::of).collect(Collectors.joining(" | "));
  }

  private static String of(Incident incident) {
    String told =
        incident.cases().stream().map(ErrorCase::id).collect(Collectors.joining(" "))
            + incident.suspects().stream()
                .map(Telling::of)
                .collect(Collectors.joining("", ":", ""));
    if (incident.isDiagnosed()) {
      told +=
          incident.diagnoses().stream().map(Telling::of).collect(Collectors.joining("", " =>", ""));
    }
    if (incident.contradicted()) {
      told += " => nothing left";
    }
    if (!incident.openQuestions().isEmpty()) {
      told +=
          incident.openQuestions().stream()
              .map(Question::id)
              .collect(Collectors.joining(" ", " ? ", ""));
    }
    return told;
  }

  private static String of(SuspectState suspect) {
    String id = suspect.cause().id();
    return switch (suspect.status()) {
      case CONFIRMED -> " +" + id;
      case SUSPECTED -> " " + id;
      case SET_ASIDE -> " (" + id + ")";
      case RULED_OUT -> " -" + id;
    };
  }

  private static String of(Diagnosis diagnosis) {
    String id = " " + diagnosis.cause().id();
    return id + (diagnosis.solved() ? "!!" : diagnosis.confirmed() ? "!" : "");
  }
}

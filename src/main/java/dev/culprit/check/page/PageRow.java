package dev.culprit.check.page;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Solution;
import dev.culprit.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One case in a table of errors.
 *
 * @param message what was being done: the step, or the case's title where it belongs to none
 * @param error a line that shows it; empty when no single line does
 */
record PageRow(String message, String error, List<CauseAndSolution> causes) {

  /** One thing that can be behind it, and what to do against it. */
  record CauseAndSolution(String cause, String solution) {}

  static PageRow of(ErrorCase errorCase, Product.Stage stage, Language language) {
    String message =
        stage.steps().stream()
            .filter(step -> step.id().equals(errorCase.step()))
            .map(step -> step.title().in(language))
            .findFirst()
            .orElse(errorCase.title().in(language));
    return new PageRow(
        message,
        line(errorCase),
        errorCase.causes().stream().map(candidate -> row(candidate, language)).toList());
  }

  /** A line that shows the case: the first sample. */
  static String line(ErrorCase errorCase) {
    return errorCase.signatures().isEmpty() ? "" : errorCase.signatures().get(0).samples().get(0);
  }

  private static CauseAndSolution row(CandidateCause candidate, Language language) {
    return new CauseAndSolution(
        candidate.cause().title().in(language, Map.of()),
        candidate.cause().solution().steps().stream()
            .map(Solution.Instruction::text)
            .map(text -> text.in(language, Map.of()))
            .collect(Collectors.joining(" ")));
  }
}

package dev.culprit.shell;

import dev.culprit.check.simulation.SimulationText;
import dev.culprit.inference.Inference;
import dev.culprit.interview.Simulation;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge simulate}: plays an answering user against the interview. */
final class KnowledgeSimulate extends ShellCommand {

  KnowledgeSimulate(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge simulate",
            Group.KNOWLEDGE,
            Arguments.any(
                "[CASE...]",
                (begun, knowledge) -> knowledge.get().cases().stream().map(ErrorCase::id)),
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    Workspace workspace = here.workspace();
    KnowledgeBase base = workspace.knowledge();
    Inference inference = workspace.inference();
    List<Simulation> simulations =
        cases(invocation, base, here).stream()
            .map(each -> Simulation.of(base, each, evidence -> inference.infer(base, evidence)))
            .flatMap(Optional::stream)
            .toList();
    Output.of(invocation)
        .write(here, out -> SimulationText.write(simulations, here.settings().language(), out));
    return Status.DONE;
  }

  private static List<ErrorCase> cases(
      Invocation invocation, KnowledgeBase base, Surroundings here) {
    if (invocation.arguments().isEmpty()) {
      return base.cases().stream().filter(each -> !each.isNoise()).toList();
    }
    List<String> known = base.cases().stream().map(ErrorCase::id).toList();
    Misuse misuse = new Misuse(here.phrases());
    return invocation.arguments().stream()
        .map(
            id -> base.errorCase(id).orElseThrow(() -> misuse.unknownId("case.unknown", id, known)))
        .toList();
  }
}

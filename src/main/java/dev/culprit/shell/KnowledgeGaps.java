package dev.culprit.shell;

import dev.culprit.check.gaps.Gaps;
import dev.culprit.check.gaps.GapsText;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge gaps}: what the knowledge cannot tell apart, reach or explain. */
final class KnowledgeGaps extends ShellCommand {
  private static final TimeSpan ALWAYS = new TimeSpan(null, null);

  KnowledgeGaps(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge gaps",
            Group.KNOWLEDGE,
            Arguments.any("[FILE|FOLDER|ARCHIVE|-]...", Proposals.FILES),
            Diagnose.ENCODING,
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    Workspace workspace = here.workspace();
    KnowledgeBase base = workspace.knowledge();
    Optional<String> encoding = invocation.value(Diagnose.ENCODING);
    List<Observation> observations =
        invocation.arguments().isEmpty()
            ? List.of()
            : List.of(
                Discretion.of(here)
                    .withoutSecrets(
                        new Scan(here, workspace).of(invocation.arguments(), ALWAYS, encoding)));
    observations.forEach(observation -> here.tell(observation.problems()));
    Gaps gaps = Gaps.of(base, observations);
    Output.of(invocation)
        .write(here, out -> GapsText.write(gaps, encoding, here.settings().language(), out));
    return Status.DONE;
  }
}

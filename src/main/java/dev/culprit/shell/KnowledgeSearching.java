package dev.culprit.shell;

import dev.culprit.check.search.Found;
import dev.culprit.check.search.KnowledgeSearch;
import dev.culprit.check.search.SearchText;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge search}: the cases that words or a log line may mean. */
final class KnowledgeSearching extends ShellCommand {
  private static final int MOST = 10;

  KnowledgeSearching(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge search", Group.KNOWLEDGE, Arguments.some("WORD...", Proposals.NONE)),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    List<Found> found =
        new KnowledgeSearch(here.workspace().knowledge())
            .find(String.join(" ", invocation.arguments()), MOST);
    Output.of(invocation)
        .write(here, out -> SearchText.write(found, here.settings().language(), out));
    return found.isEmpty() ? Status.NOTHING_FOUND : Status.DONE;
  }
}

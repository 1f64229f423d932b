package dev.culprit.shell;

import dev.culprit.check.draft.NewCase;
import dev.culprit.check.draft.Proposal;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge new}: begins a case from a log line that no case explains. */
final class KnowledgeNew extends ShellCommand {
  private static final Option STAGE =
      Option.taking(
          "stage",
          "STAGE",
          (begun, knowledge) ->
              knowledge.get().products().stream()
                  .flatMap(product -> product.stages().stream())
                  .map(Product.Stage::id));
  private static final Option FROM = Option.taking("from", "FILE:LINE", Proposals.FILES);
  private static final Option ID = Option.taking("id", "CASE", Proposals.NONE);

  KnowledgeNew(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge new",
            Group.KNOWLEDGE,
            Arguments.any("[LINE]", Proposals.NONE),
            FROM,
            Diagnose.ENCODING,
            STAGE,
            ID),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    List<Product> products = Products.wanted(base, here);
    if (products.size() != 1) {
      throw new Misuse(here.phrases()).valueMissing(Options.PRODUCT);
    }
    String line = Discretion.of(here).withoutSecrets(line(invocation, here));
    Proposal proposal =
        new NewCase(base)
            .propose(
                line,
                products.get(0).id(),
                invocation.value(STAGE),
                invocation.value(ID),
                LocalDate.now(Clock.systemUTC()));
    if (proposal instanceof Proposal.Refused refused) {
      throw new CommandFailure(Status.WRONG_USAGE, refused.problems());
    }
    write((Proposal.Draft) proposal, here);
    return Status.DONE;
  }

  private String line(Invocation invocation, Surroundings here) {
    Optional<String> from = invocation.value(FROM);
    if (from.isPresent() == !invocation.arguments().isEmpty()) {
      throw CommandFailure.usage(here.say("new.which-line"), "", here.say("new.name-a-line"));
    }
    return from.map(place -> LineOfLog.read(place, invocation.value(Diagnose.ENCODING), here))
        .orElseGet(() -> String.join(" ", invocation.arguments()));
  }

  /** Into the folder that lies on top: a team's own, where there is one. */
  private static void write(Proposal.Draft draft, Surroundings here) {
    List<Path> folders = here.settings().knowledge();
    Path file = folders.get(folders.size() - 1).resolve(draft.path());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw CommandFailure.file(
          here.say("new.unwritable"),
          file.toString(),
          e.getClass().getSimpleName(),
          here.say("new.other-folder"));
    }
    here.print(file.toString());
    draft.neighbour().ifPresent(id -> here.mention(here.say("new.neighbour", id)));
    here.mention(here.say("new.next"));
  }
}

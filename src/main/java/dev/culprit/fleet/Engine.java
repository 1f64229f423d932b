package dev.culprit.fleet;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.FindOptions;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.RunSelection;
import dev.culprit.fleet.machines.FileStore;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.rows.Row;
import dev.culprit.inference.Inference;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.log.StoredFile;
import dev.culprit.report.redaction.RedactionRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Diagnoses one machine after the other: a pure function of knowledge, rules, options and what the
 * machine's files hold. Safe for use by several threads.
 */
public final class Engine {
  private final KnowledgeBase base;
  private final Inference inference;
  private final RedactionRules redaction;
  private final FleetOptions options;
  private final EvidenceFinder finder;
  private final FindOptions search;
  private final List<String> usualNames;

  /**
   * @param redaction what of a log is a secret and must not reach a row
   */
  public Engine(
      KnowledgeBase base, Inference inference, RedactionRules redaction, FleetOptions options) {
    this.base = base;
    this.inference = inference;
    this.redaction = redaction;
    this.options = options;
    this.finder = EvidenceFinder.of(base);
    this.search =
        new FindOptions(
            Optional.of(options.product()).filter(id -> !id.isEmpty()),
            options.since(),
            options.until(),
            1,
            progress -> {},
            () -> false);
    this.usualNames = usualNames(base);
  }

  /** Patterns of the names that the products' logs have on every machine. */
  public static List<String> usualNames(KnowledgeBase base) {
    return base.products().stream()
        .flatMap(product -> product.logs().stream())
        .map(Product.Log::files)
        .flatMap(List::stream)
        .toList();
  }

  /** The row of a machine, whatever its files hold: what goes wrong with one is told in its row. */
  public Row diagnose(Machine machine, FileStore store) {
    try {
      Observation observation = finder.find(inputs(machine, store), search);
      Function<Evidence, Findings> infer = evidence -> inference.infer(base, evidence);
      return new MachineRow(machine, base, infer, redaction)
          .of(observation, given(machine, observation));
    } catch (RuntimeException | StackOverflowError e) {
      return MachineRow.failed(machine, e);
    }
  }

  private List<StoredFile> inputs(Machine machine, FileStore store) {
    boolean named = machine.files().size() == 1;
    Optional<String> encoding = Optional.of(options.encoding()).filter(name -> !name.isEmpty());
    return StoredFile.inOrder(
        machine.files().stream()
            .map(
                file ->
                    new StoredFile(
                        file.path(), named, file.size(), encoding, () -> store.open(file)))
            .toList(),
        usualNames);
  }

  private Evidence given(Machine machine, Observation observation) {
    RunSelection selection =
        options.allRuns() ? RunSelection.allRuns(observation) : RunSelection.lastRuns(observation);
    Evidence evidence = selection.evidence();
    for (GroupAnswer answer : options.answers()) {
      if (answer.holdsFor(machine.name(), selection.evidence())) {
        evidence = evidence.with(answer.answer());
      }
    }
    return evidence;
  }
}

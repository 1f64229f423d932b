package dev.culprit.fleet;

import dev.culprit.fleet.machines.LocalFiles;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.machines.Machines;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.rows.Row;
import dev.culprit.inference.Inference;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.report.redaction.RedactionRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The project's own knowledge and rules, for many machines. */
final class Fleets {
  static final List<Path> KNOWLEDGE = List.of(Path.of("knowledge"));
  static final List<Path> RULES = List.of(Path.of("rules"));
  static final KnowledgeBase BASE = KnowledgeReader.read(KNOWLEDGE).base();

  private static final Inference INFERENCE =
      new Inference(Rules.load(RULES, RuleCache.in(Path.of("target/cache"))).rules());

  private Fleets() {}

  static Engine engine(List<GroupAnswer> answers) {
    FleetOptions options = new FleetOptions("", null, null, "", false, answers);
    return new Engine(BASE, INFERENCE, RedactionRules.read(KNOWLEDGE.get(0), List.of()), options);
  }

  static List<Machine> machines(LocalFiles files, Path folder) {
    Machines machines = new Machines(Optional.empty(), Engine.usualNames(BASE));
    files.list(List.of(folder.toString()), machines);
    return machines.all();
  }

  /** The row of each machine of a folder. */
  static SortedMap<String, Row> rows(Path folder, List<GroupAnswer> answers, Path journal)
      throws IOException {
    SortedMap<String, Row> rows = new TreeMap<>();
    LocalFiles files = new LocalFiles();
    try (Journal kept = Journal.begin(journal, "a run")) {
      new LocalRun(engine(answers), files, kept, 2, () -> false, progress -> {})
          .diagnose(machines(files, folder));
      kept.readSorted(row -> rows.put(row.machine(), row));
    }
    return rows;
  }
}
